/** Words of the background: area names, river, front line, and the note where no district is named. */
import { textWidth, widest } from '../../ui/text-width.ts';
import type { Words } from '../../words/words.ts';
import type { Ground } from './ground.ts';
import type { PlacedLabel } from './label-candidates.ts';
import type { AreaRow } from './model.ts';
import {
  beside,
  freeBoxes,
  middleX,
  ordered,
  quietTest,
  roomAround,
  sideTest,
  type NotePlace,
  type QuietDistrict,
} from './note-places.ts';
import { grown, overlap, passes, type Box } from './plane.ts';
import type { Point } from './projection.ts';

export type NoteKind = 'river' | 'front' | 'silence' | 'west' | 'east' | 'name';

/** Words of the background in their place. */
export interface Note extends NotePlace {
  readonly kind: NoteKind;
  /** The area whose name it is. */
  readonly area: AreaRow | null;
  readonly lines: readonly string[];
}

/** A note and the places it may take, best first. */
interface NoteSpec {
  readonly kind: NoteKind;
  readonly area: AreaRow | null;
  readonly lines: readonly string[];
  readonly places: readonly NotePlace[];
}

/** What the notes stand by, and keep away from. */
interface Lines {
  readonly front: readonly (readonly Point[])[];
  readonly river: readonly (readonly Point[])[];
  readonly quiet: readonly QuietDistrict[];
  /** Labels, and boxes around the districts that reports name. */
  readonly taken: readonly Box[];
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
  const isOn = sideTest(lines.front);
  const taken = [...lines.taken, ...ground.boxes];
  const boxes = freeBoxes(width, height, ground).filter((box) => isOn(area.side, box));
  const middle = boxes.length === 0 ? 0 : middleX(boxes);
  const crowding = (box: Box) => Math.max(0, AIR - roomAround(box, taken)) * 6;
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
  const note = (kind: NoteKind, text: string, places: (width: number, height: number) => NotePlace[]) => {
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

/** An area's name keeps this far from labels where it can, in pixels. */
const AIR = 22;

/** Far from everything that is told or written, within the part that the reports speak of. */
function silencePlaces(width: number, height: number, lines: Lines, ground: Ground): NotePlace[] {
  const isOnQuiet = quietTest(lines.quiet);
  const boxes = freeBoxes(width, height, ground).filter((box) => ground.softUnder(box) === 0 && isOnQuiet(box));
  const isOn = sideTest(lines.front);
  const taken = [...lines.taken, ...ground.boxes];
  const inEast = boxes.filter((box) => isOn('east', box));
  return ordered(inEast.length > 0 ? inEast : boxes, (box) => -roomAround(box, taken), 'middle');
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
