/** Words of the background: area names, river, front line, and the note where no district is named. */
import { textWidth, widest } from '../../ui/text-width.ts';
import type { Words } from '../../words/words.ts';
import { MARGIN, type Ground } from './ground.ts';
import type { AreaRow } from './model.ts';
import type { PlacedLabel } from './place-labels.ts';
import { boxAround, grown, isInside, overlap, passes, segmentsOf, type Box } from './plane.ts';
import type { Point } from './projection.ts';

export type NoteKind = 'river' | 'front' | 'silence' | 'west' | 'east' | 'name';

export interface Note {
  readonly kind: NoteKind;
  /** The area whose name it is. */
  readonly area: AreaRow | null;
  readonly lines: readonly string[];
  readonly box: Box;
  readonly align: 'left' | 'middle' | 'right';
}

/** A note and the places it may take, best first. */
interface NoteSpec {
  readonly kind: NoteKind;
  readonly area: AreaRow | null;
  readonly lines: readonly string[];
  readonly places: readonly { readonly box: Box; readonly align: Note['align'] }[];
}

interface Lines {
  readonly front: readonly (readonly Point[])[];
  readonly river: readonly (readonly Point[])[];
  /** Rings of the districts that no report names. */
  readonly quiet: readonly (readonly Point[])[];
  /** Labels, and boxes around the districts that reports name. */
  readonly taken: readonly Box[];
}

type Side = AreaRow['side'];

/** Which side of the front line a point is on: null where the line does not reach its height. */
function sideOf([x, y]: Point, front: Lines['front']): Side | null {
  const crossings = front.flatMap((line) =>
    segmentsOf(line).flatMap(({ from, to }) =>
      from[1] > y !== to[1] > y ? [from[0] + ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1])] : [],
    ),
  );
  if (crossings.length === 0) return null;
  return crossings.filter((each) => each < x).length % 2 === 1 ? 'east' : 'west';
}

function cornersOf({ x, y, width, height }: Box): readonly Point[] {
  return [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ];
}

function isOnQuiet(box: Box, quiet: Lines['quiet']): boolean {
  return cornersOf(box).every((corner) => quiet.some((ring) => isInside(ring, corner)));
}

function isOn(side: Side, box: Box, front: Lines['front']): boolean {
  return cornersOf(box).every((corner) => sideOf(corner, front) === side);
}

/** Every free box of a size, on a grid. */
function freeBoxes(width: number, height: number, ground: Ground): Box[] {
  const boxes: Box[] = [];
  for (let y = MARGIN; y + height < ground.height; y += 12) {
    for (let x = MARGIN; x + width < ground.width; x += 12) {
      const box = { x, y, width, height };
      if (ground.isFree(grown(box, 2))) boxes.push(box);
    }
  }
  return boxes;
}

function ordered(boxes: readonly Box[], costOf: (box: Box) => number, align: Note['align']): NoteSpec['places'] {
  return boxes
    .map((box) => ({ box, align, cost: costOf(box) }))
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ box, align }) => ({ box, align }));
}

/** Beside a line's points, to the right and to the left, from the top down. */
function beside(lines: readonly (readonly Point[])[], width: number, height: number, gap: number) {
  const points = lines.flatMap((line) =>
    segmentsOf(line).flatMap(({ from, to }): Point[] =>
      [0, 0.25, 0.5, 0.75].map(
        (share): Point => [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share],
      ),
    ),
  );
  return points
    .toSorted((a, b) => a[1] - b[1])
    .flatMap(([x, y]) => [
      { box: { x: x + gap, y: y - height / 2, width, height }, align: 'left' as const },
      { box: { x: x - gap - width, y: y - height / 2, width, height }, align: 'right' as const },
    ]);
}

const SIZES: Readonly<Record<NoteKind, { size: number; line: number; face: 'serif' | 'sans' }>> = {
  river: { size: 12.5, line: 15, face: 'serif' },
  front: { size: 12, line: 14, face: 'sans' },
  silence: { size: 13.5, line: 16, face: 'serif' },
  west: { size: 11.5, line: 14, face: 'sans' },
  east: { size: 11.5, line: 14, face: 'sans' },
  name: { size: 12, line: 15, face: 'sans' },
};

/** Type size and line height of a note, in pixels. */
export function noteType(kind: NoteKind): { size: number; line: number } {
  return SIZES[kind];
}

/** Letters of area names are spaced by this many pixels. */
const SPACED = 1.6;

/** Area names stand in spaced capitals, which are wider by this much. */
const CAPITALS = 1.25;

function sizeOf(kind: NoteKind, lines: readonly string[]): { width: number; height: number } {
  const { size, line, face } = SIZES[kind];
  const [first = ''] = lines;
  const capitals = textWidth(first, face, size) * CAPITALS + Array.from(first).length * SPACED;
  const isArea = kind === 'west' || kind === 'east';
  const width = Math.max(widest(lines, face, size), isArea ? capitals : 0);
  return { width, height: lines.length * line };
}

function areaSpec(area: AreaRow, lines: Lines, ground: Ground, { t, name }: Words): NoteSpec {
  const count = t('map.area.count', { count: area.reports.length });
  const written = [name(area.place), ...(area.reports.length > 0 ? [count] : [])];
  const { width, height } = sizeOf(area.side, written);
  const boxes = freeBoxes(width, height, ground).filter((box) => isOn(area.side, box, lines.front));
  const middle = boxes.length === 0 ? 0 : middleX(boxes);
  const crowding = (box: Box) => Math.max(0, AIR - roomAround(box, lines, ground)) * 6;
  const costOf = (box: Box) => Math.abs(box.y - ground.height * 0.34) * 2 + Math.abs(box.x - middle) + crowding(box);
  return { kind: area.side, area, lines: written, places: ordered(boxes, costOf, 'middle') };
}

/** The name of a district that no report names, at its middle: for a map that was moved closer. */
export function quietName(text: string, [x, y]: Point): NoteSpec {
  const { width, height } = sizeOf('name', [text]);
  const box = { x: x - width / 2, y: y - height / 2, width, height };
  return { kind: 'name', area: null, lines: [text], places: [{ box, align: 'middle' }] };
}

/** The notes of the background with the places each may take. */
export function backgroundSpecs(lines: Lines, areas: readonly AreaRow[], ground: Ground, words: Words): NoteSpec[] {
  const note = (kind: NoteKind, text: string, places: (width: number, height: number) => NoteSpec['places']) => {
    const written = text.split('\n');
    const { width, height } = sizeOf(kind, written);
    return { kind, area: null, lines: written, places: places(width, height) };
  };
  const { t } = words;
  return [
    note('front', t('map.front'), (width, height) => beside(lines.front, width, height, 12)),
    note('river', t('map.river'), (width, height) =>
      beside(lines.river, width, height, 9).toSorted((a, b) => awayFrom(a.box, ground) - awayFrom(b.box, ground)),
    ),
    note('silence', t('map.silence'), (width, height) => silencePlaces(width, height, lines, ground)),
    ...areas.map((area) => areaSpec(area, lines, ground, words)),
  ];
}

/** How far a box is from the height that suits a river's name. */
function awayFrom(box: Box, { height }: Ground): number {
  return Math.abs(box.y - height * 0.24);
}

function middleX(boxes: readonly Box[]): number {
  const around = boxAround(boxes.map(({ x, y }): Point => [x, y]));
  return around.x + around.width / 2;
}

/** Pixels between two boxes; 0 where they touch. */
function gapBetween(a: Box, b: Box): number {
  const across = Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width);
  const down = Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height);
  return Math.hypot(across, down);
}

/** An area's name keeps this far from labels where it can, in pixels. */
const AIR = 22;

function roomAround(box: Box, { taken }: Lines, { boxes }: Ground): number {
  return [...taken, ...boxes].reduce((least, each) => Math.min(least, gapBetween(box, each)), Infinity);
}

/** Far from everything that is told or written, within the part that the reports speak of. */
function silencePlaces(width: number, height: number, lines: Lines, ground: Ground): NoteSpec['places'] {
  const boxes = freeBoxes(width, height, ground).filter(
    (box) => ground.softUnder(box) === 0 && isOnQuiet(box, lines.quiet),
  );
  const inEast = boxes.filter((box) => isOn('east', box, lines.front));
  return ordered(inEast.length > 0 ? inEast : boxes, (box) => -roomAround(box, lines, ground), 'middle');
}

function isClear(box: Box, ground: Ground, labels: readonly PlacedLabel[], notes: readonly Note[]): boolean {
  if (!ground.isFree(grown(box, 2))) return false;
  const isTaken = (label: PlacedLabel) =>
    overlap(grown(box, 6), label.box) || label.names.some(({ leader }) => passes(leader, grown(box, 3)));
  return !labels.some(isTaken) && !notes.some((note) => overlap(grown(box, 8), note.box));
}

/** Takes for each note its first place that nothing else needs; a note without one is left out. */
export function placeBackground(specs: readonly NoteSpec[], ground: Ground, labels: readonly PlacedLabel[]): Note[] {
  const notes: Note[] = [];
  for (const { places, ...spec } of specs) {
    const place = places.find(({ box }) => isClear(box, ground, labels, notes));
    if (place !== undefined) notes.push({ ...spec, ...place });
  }
  return notes;
}
