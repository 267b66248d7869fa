/** Maps of hundreds of districts: those of one look are one path, so that a day changes a few paths and not thousands. */
import type { DistrictShape, Shapes } from './shapes.ts';

/** From this many districts on. */
const CROWD = 400;

/** True for a map whose districts are drawn together by their looks. */
export function isCrowd({ districts }: Pick<Shapes, 'districts'>): boolean {
  return districts.size >= CROWD;
}

/** Districts of one look as one path. */
export interface Together<T> {
  readonly key: string;
  /** One of those drawn together: the others look the same. */
  readonly like: T;
  readonly path: string;
}

/** Rows of one key as one path, in the order in which the keys first appear. `placeOf` finds the shape of a row. */
export function drawnTogether<T>(
  rows: readonly T[],
  { districts }: Pick<Shapes, 'districts'>,
  placeOf: (row: T) => string,
  keyOf: (row: T) => string,
): Together<T>[] {
  const groups = new Map<string, { like: T; paths: string[] }>();
  for (const row of rows) {
    const shape: DistrictShape | undefined = districts.get(placeOf(row));
    if (shape === undefined) continue;
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), { like: row, paths: [shape.path] });
    else group.paths.push(shape.path);
  }
  return [...groups].map(([key, { like, paths }]) => ({ key, like, path: paths.join('') }));
}
