import { useId, useMemo } from 'react';
import { patternFill, PatternDefs, Star } from '../../ui/patterns.tsx';
import type { DistrictRow } from './model.ts';
import type { Mark } from './scene.ts';
import type { Shapes } from './shapes.ts';

/** A district that a report names: paper gap, tint, pattern and outline. */
function Told({ row, path, patterns }: { row: DistrictRow; path: string; patterns: string }) {
  const state = `${row.dimmed ? ' is-dimmed' : ''}${row.selected ? ' is-selected' : ''}`;
  return (
    <g className={`told${state}`}>
      <path className="told-gap" d={path} />
      <path className={`tint tint-${row.look}`} d={path} />
      <path className="told-pattern" d={path} fill={patternFill(patterns, row.look)} />
      {row.selected ? <path className="told-mark" d={path} /> : null}
      <path className={`edge edge-${row.look}`} d={path} fill="none" />
    </g>
  );
}

/** Districts that a report names, by who holds them. */
export function StatusDrawing({ rows, shapes }: { rows: readonly DistrictRow[]; shapes: Shapes }) {
  // a page may hold several maps, and one that is not shown lends no pattern to another
  const patterns = useId();
  const told = useMemo(() => {
    const drawn = rows.filter(({ reports, selected }) => reports.length > 0 || selected);
    // the selected one last, so that no neighbour lies over its marker
    return drawn.toSorted((a, b) => Number(a.selected) - Number(b.selected));
  }, [rows]);
  return (
    <>
      <PatternDefs prefix={patterns} />
      {told.map((row) => (
        <Told key={row.place.id} row={row} patterns={patterns} path={shapes.districts.get(row.place.id)?.path ?? ''} />
      ))}
    </>
  );
}

/** Stars where fire from afar is reported. */
export function Stars({ marks }: { marks: readonly Mark[] }) {
  return marks.map(({ row, at: [x, y] }) =>
    row.isUnderFire ? (
      <g key={row.place.id} className={row.dimmed ? 'is-dimmed' : ''}>
        <Star x={x} y={y} />
      </g>
    ) : null,
  );
}
