/** Everything the city drawing shows at a camera, in pixels: marks, labels placed, background words. */
import type { Words } from '../../words/words.ts';
import { backgroundSpecs, placeBackground, quietName, type Note } from './background.ts';
import { isCrowd } from './crowd.ts';
import { makeGround } from './ground.ts';
import { LINE_HEIGHT, NAME_HEIGHT, type LabelBlock } from './label-blocks.ts';
import type { AreaRow, DistrictRow } from './model.ts';
import type { LabelSpec, PlacedLabel } from './label-candidates.ts';
import { MOST_LABELS, placeLabels } from './place-labels.ts';
import { overlap, type Box } from './plane.ts';
import type { Camera, Point } from './projection.ts';
import { rounded } from './rounded.ts';
import { placesFor, type ScenePlaces } from './scene-places.ts';
import {
  middleOf,
  movedLine,
  movedShape,
  shapesOffset,
  type DistrictShape,
  type MovedShape,
  type Shapes,
} from './shapes.ts';

/** The middle of a named district in sight. */
interface Middle {
  readonly row: DistrictRow;
  readonly at: Point;
}

/** A middle where a sign stands. */
export interface Mark extends Middle {
  /** True where the district is too narrow for a sign of ordinary size. */
  readonly isNarrow: boolean;
}

export interface Scene {
  readonly offset: Point;
  /** Of the districts that have a sign. */
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
/** A district less wide or high than this many pixels is too narrow for a sign of ordinary size; the more so in a crowd. */
const NARROW = 14;
const NARROW_IN_CROWD = 26;

const middles = new WeakMap<DistrictShape, Point>();

function middle(shape: DistrictShape, shapes: Shapes): Point {
  const known = middles.get(shape) ?? middleOf(shape, shapes.citadel.rings, isCrowd(shapes));
  middles.set(shape, known);
  return known;
}

function isInSight([x, y]: Point, { width, height }: Camera): boolean {
  return x > 0 && y > 0 && x < width && y < height;
}

function boxAt({ box }: DistrictShape, [dx, dy]: Point): Box {
  return { ...box, x: box.x + dx, y: box.y + dy };
}

/** Where the middle of a told district stands; null out of sight. */
function markOf(row: DistrictRow, { shapes, camera }: SceneParts, offset: Point): Middle | null {
  const shape = shapes.districts.get(row.place.id);
  if (row.reports.length === 0 || shape === undefined) return null;
  if (!overlap(boxAt(shape, offset), { x: 0, y: 0, ...camera })) return null;
  const [x, y] = middle(shape, shapes);
  const at: Point = [x + offset[0], y + offset[1]];
  return isInSight(at, camera) ? { row, at } : null;
}

/** Whether a told district has its middle in sight, which its box alone tells for most. */
function isMarkInSight(row: DistrictRow, parts: SceneParts, offset: Point): boolean {
  const shape = parts.shapes.districts.get(row.place.id);
  if (row.reports.length === 0 || shape === undefined) return false;
  const { x, y, width, height } = boxAt(shape, offset);
  const isWhole = isInSight([x, y], parts.camera) && isInSight([x + width, y + height], parts.camera);
  return isWhole || markOf(row, parts, offset) !== null;
}

function signsOf(parts: SceneParts, offset: Point): Middle[] {
  return parts.rows.flatMap((row) => (parts.hasSign(row) ? (markOf(row, parts, offset) ?? []) : []));
}

/** The blocks with a district in sight. */
function blocksInSight(parts: SceneParts, offset: Point): LabelBlock[] {
  return parts.blocks.filter(({ rows }) => rows.some((row) => isMarkInSight(row, parts, offset)));
}

function specOf(block: LabelBlock, parts: SceneParts, offset: Point): LabelSpec {
  const names = block.rows.flatMap((row, index) => {
    const mark = markOf(row, parts, offset);
    if (mark === null) return [];
    const { place, width } = block.names[index] ?? { place: row.place.id, width: 0 };
    return [{ place, anchor: mark.at, clear: parts.hasSign(row) ? SIGN : 0, width, height: NAME_HEIGHT }];
  });
  const lines = { width: block.width, height: block.lines.length * LINE_HEIGHT };
  return { id: block.id, names, lines };
}

function citadelSpec(parts: SceneParts, offset: Point): LabelSpec[] {
  const [ring] = parts.shapes.citadel.rings;
  if (ring === undefined) return [];
  const points = movedLine(ring, offset);
  const anchor: Point = [
    points.reduce((sum, [x]) => sum + x, 0) / points.length,
    points.reduce((sum, [, y]) => sum + y, 0) / points.length,
  ];
  if (!isInSight(anchor, parts.camera)) return [];
  const name = { place: CITADEL, anchor, clear: 4, width: 42, height: 15 };
  return [{ id: CITADEL, names: [name], lines: { width: 0, height: 0 } }];
}

/** The districts that a report names where they stand in the drawing. */
function toldShapes({ rows, shapes }: SceneParts, offset: Point): MovedShape[] {
  return rows.flatMap(({ place, reports }) => {
    const shape = reports.length === 0 ? undefined : shapes.districts.get(place.id);
    return shape === undefined ? [] : [movedShape(shape, offset)];
  });
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
function quietShapes({ rows, shapes, camera }: SceneParts, offset: Point): MovedShape[] {
  return rows.flatMap(({ place, reports }) => {
    const shape = reports.length > 0 ? undefined : shapes.districts.get(place.id);
    if (shape === undefined) return [];
    return overlap(boxAt(shape, offset), { x: 0, y: 0, ...camera }) ? [movedShape(shape, offset)] : [];
  });
}

function isNarrow(place: string, shapes: Shapes): boolean {
  const box = shapes.districts.get(place)?.box;
  return box !== undefined && Math.min(box.width, box.height) < (isCrowd(shapes) ? NARROW_IN_CROWD : NARROW);
}

/** The blocks that may be tried: of a few, all. */
function blocksToTry(parts: SceneParts, offset: Point): readonly LabelBlock[] {
  const { blocks } = parts;
  return blocks.length <= MOST_LABELS ? blocks : blocksInSight(parts, offset);
}

/**
 * What the places of a scene depend on: with the same, everything stands where it stood. Dimming moves nothing. Shapes
 * are not named: a page has one geometry, and the camera says how it is drawn. Of labels that are not tried only their
 * number tells.
 */
function keyOf(parts: SceneParts, offset: Point): string {
  const { rows, areas, hasSign, shapes, camera, words, isClose, boxes } = parts;
  const told = rows.filter(({ reports }) => reports.length > 0);
  const at = [camera.centre, camera.zoom, camera.width, camera.height, shapes.origin, isClose, words.locale];
  const tried = blocksToTry(parts, offset);
  const written = [
    tried
      .slice(0, MOST_LABELS)
      .map(({ id, names, lines }) => [id, names.map(({ place, text }) => [place, text]), lines]),
    areas.map(({ place, reports }) => [place.id, reports.length]),
    tried.length,
  ];
  const signs = told.map((row) => (hasSign(row) ? `${row.place.id}*` : row.place.id));
  return [rounded([at, boxes], 10_000), JSON.stringify(written), signs.join(' ')].join('\n');
}

/** Works out where everything stands: some hundred milliseconds on a slow telephone. */
function workOutPlaces(parts: SceneParts, offset: Point): ScenePlaces {
  const { shapes, boxes } = parts;
  const signs = signsOf(parts, offset);
  const told = toldShapes(parts, offset);
  const front = shapes.front.map(({ line }) => movedLine(line, offset));
  const ground = makeGround(parts.camera, {
    told: told.map(({ rings }) => rings),
    boxes,
    signs: signs.map(({ at }) => at),
    lines: front,
    soft: shapes.river.map(({ line }) => movedLine(line, offset)),
  });
  const blocks = blocksInSight(parts, offset);
  const citadel = citadelSpec(parts, offset);
  const room = MOST_LABELS - citadel.length;
  const tried = blocks.slice(0, room).map((block) => specOf(block, parts, offset));
  const [first, rest] = [tried.slice(0, MOST_LABELS - 1), tried.slice(MOST_LABELS - 1)];
  const { placed, hidden } = placeLabels([...first, ...citadel, ...rest], ground);
  const lines = {
    front,
    quiet: quietShapes(parts, offset),
    taken: [...placed.map(({ box }) => box), ...told.map(({ box }) => box)],
    river: shapes.river.filter(({ covered }) => !covered).map(({ line }) => movedLine(line, offset)),
  };
  const background = [...backgroundSpecs(lines, parts.areas, ground, parts.words), ...quietNames(parts, offset)];
  const notes = placeBackground(background, ground, placed);
  return {
    marks: signs.map(({ row, at }) => ({ place: row.place.id, at })),
    labels: placed,
    notes: notes.map((note) => ({ ...note, area: note.area?.place.id ?? null })),
    hidden: [...hidden.filter((id) => id !== CITADEL), ...blocks.slice(room).map(({ id }) => id)],
  };
}

/** The scene at a camera. Pure; a few milliseconds for the corpus's districts, none where it was drawn before. */
export function sceneOf(parts: SceneParts): Scene {
  const offset = shapesOffset(parts.shapes, parts.camera);
  const { marks, labels, notes, hidden } = placesFor(keyOf(parts, offset), () => workOutPlaces(parts, offset));
  const rows = new Map(parts.rows.map((row) => [row.place.id, row]));
  const blocks = new Map(parts.blocks.map((block) => [block.id, block]));
  const areas = new Map(parts.areas.map((area) => [area.place.id, area]));
  return {
    offset,
    marks: marks.flatMap(({ place, at }) => {
      const row = rows.get(place);
      return row === undefined ? [] : [{ row, at, isNarrow: isNarrow(place, parts.shapes) }];
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
