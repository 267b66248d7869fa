import { memo, useMemo } from 'react';
import { patternFill, PatternDefs, Star } from '../../ui/patterns.tsx';
import { Areas, Labels } from './Labels.tsx';
import type { DistrictRow } from './model.ts';
import { nextPlace } from './nearest.ts';
import { middleOfBox } from './plane.ts';
import type { Scene } from './scene.ts';
import type { Shapes } from './shapes.ts';
import { SvgButton } from './SvgButton.tsx';
import './city.css';

const PATTERNS = 'map';

/** The ground that never changes with the day: quiet districts, roads, river. */
const Ground = memo(function Ground({ shapes }: { shapes: Shapes }) {
  return (
    <>
      {[...shapes.districts.values()].map(({ place, path }) => (
        <path key={place} className="quiet" d={path} />
      ))}
      {shapes.roads.map((path) => (
        <path key={path} className="road" d={path} />
      ))}
      {shapes.river.map(({ path, covered }) => (
        <path key={path} className={covered ? 'river river-covered' : 'river'} d={path} />
      ))}
    </>
  );
});

/** A district that a report names: paper gap, tint, pattern and outline. */
function Told({ row, path }: { row: DistrictRow; path: string }) {
  const state = `${row.dimmed ? ' is-dimmed' : ''}${row.selected ? ' is-selected' : ''}`;
  return (
    <g className={`told${state}`}>
      <path className="told-gap" d={path} />
      <path className={`tint tint-${row.look}`} d={path} />
      <path className="told-pattern" d={path} fill={patternFill(PATTERNS, row.look)} />
      {row.selected ? <path className="told-mark" d={path} /> : null}
      <path className={`edge edge-${row.look}`} d={path} fill="none" />
    </g>
  );
}

const Over = memo(function Over({ shapes }: { shapes: Shapes }) {
  return (
    <>
      <path className="citadel" d={shapes.citadel.path} />
      {shapes.front.map(({ path }) => (
        <g key={path}>
          <path className="front-casing" d={path} />
          <path className="front" d={path} />
        </g>
      ))}
    </>
  );
});

interface CityDrawingProps {
  rows: readonly DistrictRow[];
  shapes: Shapes;
  scene: Scene;
  direction: 'ltr' | 'rtl';
  /** Accessible name of a district. */
  nameOf: (row: DistrictRow) => string;
  onSelect: (place: string) => void;
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
function Buttons({ rows, shapes, nameOf, onSelect, onPoint }: CityDrawingProps) {
  const middles = useMemo(
    () => new Map([...shapes.districts].map(([place, { box }]) => [place, middleOfBox(box)])),
    [shapes],
  );
  return rows.map((row) => {
    const { id } = row.place;
    const shape = shapes.districts.get(id);
    if (shape === undefined) return null;
    return (
      <SvgButton
        key={id}
        className="district"
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
        <path className="district-ring" d={shape.path} />
        <path className="district-reach" d={shape.path} />
      </SvgButton>
    );
  });
}

/** The city at one camera; what it shows stands in its props. */
export function CityDrawing(props: CityDrawingProps) {
  const { rows, shapes, scene, direction } = props;
  const told = useMemo(() => {
    const drawn = rows.filter(({ reports, selected }) => reports.length > 0 || selected);
    // the selected one last, so that no neighbour lies over its marker
    return drawn.toSorted((a, b) => Number(a.selected) - Number(b.selected));
  }, [rows]);
  const pathOf = (place: string) => shapes.districts.get(place)?.path ?? '';
  return (
    <>
      <PatternDefs prefix={PATTERNS} />
      <g transform={`translate(${scene.offset.join(' ')})`}>
        <Ground shapes={shapes} />
        {told.map((row) => (
          <Told key={row.place.id} row={row} path={pathOf(row.place.id)} />
        ))}
        <Over shapes={shapes} />
      </g>
      {scene.marks.map(({ place, at: [x, y], isUnderFire, dimmed }) =>
        isUnderFire ? (
          <g key={place} className={dimmed ? 'is-dimmed' : ''}>
            <Star x={x} y={y} />
          </g>
        ) : null,
      )}
      <g transform={`translate(${scene.offset.join(' ')})`}>
        <Buttons {...props} />
      </g>
      <Labels scene={scene} direction={direction} />
      <Areas notes={scene.notes} direction={direction} onSelect={props.onSelect} />
    </>
  );
}
