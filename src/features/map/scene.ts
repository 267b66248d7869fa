/** Everything the city drawing shows at a camera, in pixels: marks, labels placed, background words. */
import type { Words } from '../../words/words.ts';
import { backgroundSpecs, placeBackground, quietName, type Note } from './background.ts';
import { isCrowd } from './crowd.ts';
import { makeGround, type Obstacles } from './ground.ts';
import { LINE_HEIGHT, NAME_HEIGHT, type LabelBlock } from './label-blocks.ts';
import type { AreaRow, DistrictRow } from './model.ts';
import type { LabelSpec, PlacedLabel } from './label-candidates.ts';
import { MOST_LABELS, placeLabels } from './place-labels.ts';
import { boxAround, overlap, type Box } from './plane.ts';
import type { Camera, Point } from './projection.ts';
import { rounded } from './rounded.ts';
import { placesFor, type ScenePlaces } from './scene-places.ts';
import { middleOf, shapesOffset, type DistrictShape, type Shapes } from './shapes.ts';

/** The middle of a named district in sight. */
export interface Mark {
  readonly row: DistrictRow;
  readonly at: Point;
}

export interface Scene {
  readonly offset: Point;
  readonly marks: readonly Mark[];
  readonly labels: readonly (PlacedLabel & { readonly block: LabelBlock })[];
  readonly citadel: PlacedLabel | null;
  readonly notes: readonly Note[];
  /** Told districts in sight whose names found no room. */
  readonly hidden: number;
}

export interface SceneParts {
  readonly rows: readonly DistrictRow[];
  readonly areas: readonly AreaRow[];
  readonly blocks: readonly LabelBlock[];
  /** True for districts with a sign at their middle, which leaders keep clear of. */
  readonly hasSign: (row: DistrictRow) => boolean;
  readonly shapes: Shapes;
  readonly camera: Camera;
  readonly words: Words;
  /** True when the map was moved closer, so that quiet districts have room for their names, too. */
  readonly isClose: boolean;
  /** Title, controls and notes that stand over the drawing. */
  readonly boxes: readonly Box[];
}

const CITADEL = 'citadel';
/** Leaders keep clear of a sign by this much. */
const SIGN = 13;

const middles = new WeakMap<DistrictShape, Point>();

function middle(shape: DistrictShape, shapes: Shapes): Point {
  const known = middles.get(shape) ?? middleOf(shape, shapes.citadel.rings, isCrowd(shapes));
  middles.set(shape, known);
  return known;
}

function moved(points: readonly Point[], [dx, dy]: Point): Point[] {
  return points.map(([x, y]): Point => [x + dx, y + dy]);
}

function isInSight([x, y]: Point, { width, height }: Camera): boolean {
  return x > 0 && y > 0 && x < width && y < height;
}

function marksOf({ rows, shapes, camera }: SceneParts, [dx, dy]: Point): Mark[] {
  return rows.flatMap((row): Mark[] => {
    const shape = shapes.districts.get(row.place.id);
    if (row.reports.length === 0 || shape === undefined) return [];
    const [x, y] = middle(shape, shapes);
    const at: Point = [x + dx, y + dy];
    return isInSight(at, camera) ? [{ row, at }] : [];
  });
}

function specOf(block: LabelBlock, marks: ReadonlyMap<string, Mark>, hasSign: SceneParts['hasSign']): LabelSpec[] {
  const names = block.names.flatMap(({ place, width }) => {
    const mark = marks.get(place);
    if (mark === undefined) return [];
    return [{ place, anchor: mark.at, clear: hasSign(mark.row) ? SIGN : 0, width, height: NAME_HEIGHT }];
  });
  const lines = { width: block.width, height: block.lines.length * LINE_HEIGHT };
  return names.length === 0 ? [] : [{ id: block.id, names, lines }];
}

function citadelSpec(parts: SceneParts, offset: Point): LabelSpec[] {
  const [ring] = parts.shapes.citadel.rings;
  if (ring === undefined) return [];
  const points = moved(ring, offset);
  const anchor: Point = [
    points.reduce((sum, [x]) => sum + x, 0) / points.length,
    points.reduce((sum, [, y]) => sum + y, 0) / points.length,
  ];
  if (!isInSight(anchor, parts.camera)) return [];
  const name = { place: CITADEL, anchor, clear: 4, width: 42, height: 15 };
  return [{ id: CITADEL, names: [name], lines: { width: 0, height: 0 } }];
}

function obstaclesOf({ rows, shapes, boxes, hasSign }: SceneParts, marks: readonly Mark[], offset: Point): Obstacles {
  const told = rows.flatMap((row) => {
    const shape = row.reports.length === 0 ? undefined : shapes.districts.get(row.place.id);
    return shape === undefined ? [] : [shape.rings.map((ring) => moved(ring, offset))];
  });
  return {
    told,
    boxes,
    signs: marks.flatMap(({ row, at }) => (hasSign(row) ? [at] : [])),
    lines: shapes.front.map(({ line }) => moved(line, offset)),
    soft: shapes.river.map(({ line }) => moved(line, offset)),
  };
}

function quietNames({ rows, shapes, camera, words, isClose }: SceneParts, [dx, dy]: Point) {
  if (!isClose) return [];
  return rows.flatMap(({ place, reports }) => {
    const shape = reports.length > 0 ? undefined : shapes.districts.get(place.id);
    if (shape === undefined || !overlap(shape.box, { x: -dx, y: -dy, ...camera })) return [];
    const [x, y] = middle(shape, shapes);
    return [quietName(words.name(place), [x + dx, y + dy])];
  });
}

/** Quiet districts in sight. */
function quietShapes({ rows, shapes, camera }: SceneParts, offset: Point) {
  return rows.flatMap((row) => {
    const shape = row.reports.length > 0 ? undefined : shapes.districts.get(row.place.id);
    if (shape === undefined) return [];
    const box = { ...shape.box, x: shape.box.x + offset[0], y: shape.box.y + offset[1] };
    if (!overlap(box, { x: 0, y: 0, ...camera })) return [];
    return [{ box, rings: shape.rings.map((ring) => moved(ring, offset)) }];
  });
}

/**
 * What the places of a scene depend on: with the same, everything stands where it stood. Dimming moves nothing. Shapes
 * are not named: a page has one geometry, and the camera says how it is drawn.
 */
function keyOf(parts: SceneParts): string {
  const { rows, areas, blocks, hasSign, shapes, camera, words, isClose, boxes } = parts;
  const told = rows.filter(({ reports }) => reports.length > 0);
  return rounded(
    [
      [camera.centre, camera.zoom, camera.width, camera.height, shapes.origin, isClose, words.locale],
      told.map((row) => [row.place.id, hasSign(row)]),
      blocks.map(({ id, names, lines }) => [id, names.map(({ place, text }) => [place, text]), lines]),
      areas.map(({ place, reports }) => [place.id, reports.length]),
      boxes,
    ],
    10_000,
  );
}

/** Works out where everything stands: some hundred milliseconds on a slow telephone. */
function workOutPlaces(parts: SceneParts, offset: Point): ScenePlaces {
  const marks = marksOf(parts, offset);
  const byPlace = new Map(marks.map((mark) => [mark.row.place.id, mark]));
  const specs = parts.blocks.flatMap((block) => specOf(block, byPlace, parts.hasSign));
  const obstacles = obstaclesOf(parts, marks, offset);
  const ground = makeGround(parts.camera, obstacles);
  const citadel = citadelSpec(parts, offset);
  const [first, rest] = [specs.slice(0, MOST_LABELS - 1), specs.slice(MOST_LABELS - 1)];
  const { placed, hidden } = placeLabels([...first, ...citadel, ...rest], ground);
  const lines = {
    front: parts.shapes.front.map(({ line }) => moved(line, offset)),
    quiet: quietShapes(parts, offset),
    taken: [...placed.map(({ box }) => box), ...obstacles.told.map((rings) => boxAround(rings.flat()))],
    river: parts.shapes.river.filter(({ covered }) => !covered).map(({ line }) => moved(line, offset)),
  };
  const background = [...backgroundSpecs(lines, parts.areas, ground, parts.words), ...quietNames(parts, offset)];
  const notes = placeBackground(background, ground, placed);
  return {
    marks: marks.map(({ row, at }) => ({ place: row.place.id, at })),
    labels: placed,
    notes: notes.map((note) => ({ ...note, area: note.area?.place.id ?? null })),
    hidden: hidden.filter((id) => id !== CITADEL),
  };
}

/** The scene at a camera. Pure; a few milliseconds for the corpus's districts, none where it was drawn before. */
export function sceneOf(parts: SceneParts): Scene {
  const offset = shapesOffset(parts.shapes, parts.camera);
  const { marks, labels, notes, hidden } = placesFor(keyOf(parts), () => workOutPlaces(parts, offset));
  const rows = new Map(parts.rows.map((row) => [row.place.id, row]));
  const blocks = new Map(parts.blocks.map((block) => [block.id, block]));
  const areas = new Map(parts.areas.map((area) => [area.place.id, area]));
  return {
    offset,
    marks: marks.flatMap(({ place, at }) => {
      const row = rows.get(place);
      return row === undefined ? [] : [{ row, at }];
    }),
    labels: labels.flatMap((label) => {
      const block = blocks.get(label.id);
      return block === undefined ? [] : [{ ...label, block }];
    }),
    citadel: labels.find(({ id }) => id === CITADEL) ?? null,
    notes: notes.map(({ area, ...note }) => ({ ...note, area: area === null ? null : (areas.get(area) ?? null) })),
    hidden: hidden.length,
  };
}
