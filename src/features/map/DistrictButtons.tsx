import { memo, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { DistrictRow } from './model.ts';
import { nextPlace } from './nearest.ts';
import { Outline } from './Outline.tsx';
import { middleOfBox } from './plane.ts';
import type { Point } from './projection.ts';
import type { Shapes } from './shapes.ts';
import { SvgButton } from './SvgButton.tsx';

interface DistrictButtonsProps {
  rows: readonly DistrictRow[];
  shapes: Shapes;
  /** Accessible name of a district; a function that stays the same gives a row that stays the same name. */
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

/** A function that stays the same and does what the one last drawn with does: for handlers of what is drawn once. */
function useSteady<T>(action: (of: T) => void): (of: T) => void {
  const latest = useRef(action);
  useLayoutEffect(() => {
    latest.current = action;
  });
  return useCallback((of: T) => latest.current(of), []);
}

interface DistrictButtonProps extends Pick<DistrictButtonsProps, 'nameOf' | 'onSelect' | 'onPoint'> {
  row: DistrictRow;
  isPointed: boolean;
  middles: ReadonlyMap<string, Point>;
}

/** Drawn anew only when something of its own district changes. */
const DistrictButton = memo(function DistrictButton(props: DistrictButtonProps) {
  const { row, isPointed, middles, nameOf, onSelect, onPoint } = props;
  const { id } = row.place;
  return (
    <SvgButton
      className={isPointed ? 'district is-pointed' : 'district'}
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

/**
 * The districts as buttons: nothing of them shows but hover, focus and the reach of the pointer. Tab walks the
 * told districts from north to south; arrow keys go to the nearest district of any kind.
 */
export function DistrictButtons({ rows, shapes, nameOf, onSelect, pointed, onPoint }: DistrictButtonsProps) {
  const middles = useMemo(
    () => new Map([...shapes.districts].map(([place, { box }]) => [place, middleOfBox(box)])),
    [shapes],
  );
  const [select, point] = [useSteady(onSelect), useSteady(onPoint)];
  return rows.map((row) =>
    shapes.districts.has(row.place.id) ? (
      <DistrictButton
        key={row.place.id}
        row={row}
        isPointed={pointed === row.place.id}
        middles={middles}
        nameOf={nameOf}
        onSelect={select}
        onPoint={point}
      />
    ) : null,
  );
}
