/** Words of the background: area names, river, front line, and the note where no district is named. */
import { textWidth, widest } from '../../ui/text-width.ts';
import type { Words } from '../../words/words.ts';
import { MARGIN, type Ground } from './ground.ts';
import type { PlacedLabel } from './place-labels.ts';
import { boxAround, grown, isInside, overlap, passes, segmentsOf, type Box } from './plane.ts';
import type { Point } from './projection.ts';

export type NoteKind = 'river' | 'front' | 'silence' | 'west' | 'east';

export interface Note {
  readonly kind: NoteKind;
  readonly lines: readonly string[];
  readonly box: Box;
  readonly align: 'left' | 'middle' | 'right';
}

/** A note and the places it may take, best first. */
interface NoteSpec {
  readonly kind: NoteKind;
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

type Side = 'west' | 'east';

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
};

/** Type size and line height of a note, in pixels. */
export function noteType(kind: NoteKind): { size: number; line: number } {
  return SIZES[kind];
}

/** Letters of area names are spaced by this many pixels. */
const SPACED = 1.6;

function sizeOf(kind: NoteKind, lines: readonly string[]): { width: number; height: number } {
  const { size, line, face } = SIZES[kind];
  const width = widest(lines, face, size);
  const isArea = kind === 'west' || kind === 'east';
  const letters = Array.from(lines[0] ?? '').length;
  return {
    width: isArea ? textWidth(lines[0] ?? '', face, size) * 1.25 + letters * SPACED : width,
    height: lines.length * line,
  };
}

/** The notes of the background with the places each may take. */
export function backgroundSpecs(lines: Lines, ground: Ground, { t }: Words): NoteSpec[] {
  const note = (kind: NoteKind, text: string, places: (width: number, height: number) => NoteSpec['places']) => {
    const written = text.split('\n');
    const { width, height } = sizeOf(kind, written);
    return { kind, lines: written, places: places(width, height) };
  };
  const area = (side: Side, text: string) =>
    note(side, text, (width, height) => {
      const boxes = freeBoxes(width, height, ground).filter((box) => isOn(side, box, lines.front));
      const middle = boxes.length === 0 ? 0 : middleX(boxes);
      return ordered(boxes, (box) => Math.abs(box.y - ground.height * 0.34) * 2 + Math.abs(box.x - middle), 'middle');
    });
  return [
    note('front', t('map.front'), (width, height) => beside(lines.front, width, height, 12)),
    note('river', t('map.river'), (width, height) =>
      beside(lines.river, width, height, 9).toSorted((a, b) => awayFrom(a.box, ground) - awayFrom(b.box, ground)),
    ),
    note('silence', t('map.silence'), (width, height) => silencePlaces(width, height, lines, ground)),
    area('west', t('map.west')),
    area('east', t('map.east')),
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

/** Far from everything that is told or written, within the part that the reports speak of. */
function silencePlaces(width: number, height: number, lines: Lines, ground: Ground): NoteSpec['places'] {
  const boxes = freeBoxes(width, height, ground).filter((box) => isOnQuiet(box, lines.quiet));
  const inEast = boxes.filter((box) => isOn('east', box, lines.front));
  const taken = [...lines.taken, ...ground.boxes];
  const roomAround = (box: Box) => taken.reduce((least, each) => Math.min(least, gapBetween(box, each)), Infinity);
  return ordered(inEast.length > 0 ? inEast : boxes, (box) => -roomAround(box), 'middle');
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
  for (const { kind, lines, places } of specs) {
    const place = places.find(({ box }) => isClear(box, ground, labels, notes));
    if (place !== undefined) notes.push({ kind, lines, ...place });
  }
  return notes;
}
