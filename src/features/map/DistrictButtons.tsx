import { useMemo } from 'react';
import type { DistrictRow } from './model.ts';
import { nextPlace } from './nearest.ts';
import { Outline } from './Outline.tsx';
import { middleOfBox } from './plane.ts';
import type { Shapes } from './shapes.ts';
import { SvgButton } from './SvgButton.tsx';

interface DistrictButtonsProps {
  rows: readonly DistrictRow[];
  shapes: Shapes;
  /** Accessible name of a district. */
  nameOf: (row: DistrictRow) => string;
  onSelect: (place: string) => void;
  /** The district pointed at, here or in a map compared with this one. */
  pointed: string | null;
  /** The district under the pointer or with the focus; null: none. */
  onPoint: (place: string | null) => void;
}

function focusPlace(from: Element, place: string | null): void {
  if (place === null) return;
  from.closest('svg')?.querySelector<SVGGElement>(`[data-place="${place}"]`)?.focus();
}

/**
 * The districts as buttons: nothing of them shows but hover, focus and the reach of the pointer. Tab walks the
 * told districts from north to south; arrow keys go to the nearest district of any kind.
 */
export function DistrictButtons({ rows, shapes, nameOf, onSelect, pointed, onPoint }: DistrictButtonsProps) {
  const middles = useMemo(
    () => new Map([...shapes.districts].map(([place, { box }]) => [place, middleOfBox(box)])),
    [shapes],
  );
  return rows.map((row) => {
    const { id } = row.place;
    if (!shapes.districts.has(id)) return null;
    return (
      <SvgButton
        key={id}
        className={pointed === id ? 'district is-pointed' : 'district'}
        label={nameOf(row)}
        isPressed={row.selected}
        place={id}
        isStop={row.reports.length > 0}
        onPress={() => onSelect(id)}
        onKey={(event) => {
          const next = nextPlace(middles, id, event.key);
          if (next === null) return;
          event.preventDefault();
          event.stopPropagation();
          focusPlace(event.currentTarget, next);
        }}
        onPoint={(isHere) => onPoint(isHere ? id : null)}
      >
        <Outline className="district-shape" place={id} />
      </SvgButton>
    );
  });
}
