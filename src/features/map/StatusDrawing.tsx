import { memo, useId, useMemo } from 'react';
import { patternFill, PatternDefs, SmallStars, Star } from '../../ui/patterns.tsx';
import { drawnTogether, isCrowd, type Together } from './crowd.ts';
import type { DistrictRow } from './model.ts';
import { Outline } from './Outline.tsx';
import type { Mark } from './scene.ts';
import type { Shapes } from './shapes.ts';

/** A district that a report names: paper gap, tint, pattern and outline. */
function Told({ row, patterns }: { row: DistrictRow; patterns: string }) {
  const { id } = row.place;
  return (
    <g className={`told${stateOf(row)}`}>
      <Outline className="told-gap" place={id} />
      <Outline className={`tint tint-${row.look}`} place={id} />
      <Outline className="told-pattern" place={id} fill={patternFill(patterns, row.look)} />
      {row.selected ? <Outline className="told-mark" place={id} /> : null}
      <Outline className={`edge edge-${row.look}`} place={id} fill="none" />
    </g>
  );
}

function stateOf({ dimmed, selected }: DistrictRow): string {
  return `${dimmed ? ' is-dimmed' : ''}${selected ? ' is-selected' : ''}`;
}

function togetherOf(rows: readonly DistrictRow[], shapes: Shapes): Together<DistrictRow>[] {
  const keyOf = (row: DistrictRow) => `${row.look}${stateOf(row)}`;
  return drawnTogether(rows, shapes, ({ place }) => place.id, keyOf);
}

/** Many districts of one look, drawn as one. */
const ToldTogether = memo(function ToldTogether({ path, row, fill }: { path: string; row: DistrictRow; fill: string }) {
  return (
    <g className={`told told-together${stateOf(row)}`}>
      <path className="told-gap" d={path} />
      <path className={`tint tint-${row.look}`} d={path} />
      <path className="told-pattern" d={path} fill={fill} />
      {row.selected ? <path className="told-mark" d={path} /> : null}
      <path className={`edge edge-${row.look}`} d={path} fill="none" />
    </g>
  );
});

/** Districts that a report names, by who holds them. */
export function StatusDrawing({ rows, shapes }: { rows: readonly DistrictRow[]; shapes: Shapes }) {
  // a page may hold several maps, and one that is not shown lends no pattern to another
  const patterns = useId();
  const told = useMemo(() => {
    const drawn = rows.filter(
      ({ place, reports, selected }) => shapes.districts.has(place.id) && (reports.length > 0 || selected),
    );
    // the selected one last, so that no neighbour lies over its marker
    return drawn.toSorted((a, b) => Number(a.selected) - Number(b.selected));
  }, [rows, shapes]);
  return (
    <>
      <PatternDefs prefix={patterns} />
      {isCrowd(shapes)
        ? togetherOf(told, shapes).map(({ key, like, path }) => (
            <ToldTogether key={key} path={path} row={like} fill={patternFill(patterns, like.look)} />
          ))
        : told.map((row) => <Told key={row.place.id} row={row} patterns={patterns} />)}
    </>
  );
}

/** Those of many narrow districts, the dimmed ones behind. */
function NarrowStars({ marks }: { marks: readonly Mark[] }) {
  return [true, false].map((dimmed) => {
    const points = marks.flatMap(({ row, at }) => (row.dimmed === dimmed ? [at] : []));
    if (points.length === 0) return null;
    return (
      <g key={String(dimmed)} className={dimmed ? 'is-dimmed' : ''}>
        <SmallStars points={points} />
      </g>
    );
  });
}

/** Stars where fire from afar is reported. */
export function Stars({ marks }: { marks: readonly Mark[] }) {
  const fired = marks.filter(({ row }) => row.isUnderFire);
  return (
    <>
      <NarrowStars marks={fired.filter(({ isNarrow }) => isNarrow)} />
      {fired.map(({ row, at: [x, y], isNarrow }) =>
        isNarrow ? null : (
          <g key={row.place.id} className={row.dimmed ? 'is-dimmed' : ''}>
            <Star x={x} y={y} />
          </g>
        ),
      )}
    </>
  );
}
