/** Where a label can stand: every free place near its districts, weighed, the cheapest first. */
import { cheapestFirst } from './cheapest-first.ts';
import { MARGIN, type Ground } from './ground.ts';
import { cross, distanceTo, grown, passes, type Box, type Segment } from './plane.ts';
import type { Point } from './projection.ts';

/** One name of a label, with its district's mark. */
export interface LabelName {
  readonly place: string;
  readonly anchor: Point;
  /** Leaders end this far from the anchor, so that a star stays free. */
  readonly clear: number;
  readonly width: number;
  readonly height: number;
}

/** A label to place. */
export interface LabelSpec {
  readonly id: string;
  readonly names: readonly LabelName[];
  /** Size of the lines below the names; left out when the label is shortened. */
  readonly lines: { readonly width: number; readonly height: number };
}

/** A name at its row, with the leader to its district's mark. */
export interface PlacedName {
  readonly place: string;
  readonly anchor: Point;
  readonly top: number;
  readonly leader: Segment;
}

/** A label in its place, `names` alone when it was shortened. */
export interface PlacedLabel {
  readonly id: string;
  readonly form: 'full' | 'names';
  readonly box: Box;
  /** The edge that leaders leave from and that the text stands flush with. */
  readonly edge: 'left' | 'right';
  /** Top to bottom; a leader for each. */
  readonly names: readonly PlacedName[];
}

export type Form = PlacedLabel['form'];
type Edge = PlacedLabel['edge'];

/** A label at a place, with what it costs there. */
export interface Candidate extends PlacedLabel {
  readonly cost: number;
}

/** Between a label's edge and its leader, in pixels. */
const GAP = 5;
/** Between one label and another, or what it must not touch, in pixels. */
export const ROOM = 3;
const EDGES: readonly Edge[] = ['left', 'right'];
/** Longest leader, in pixels. */
const REACH = 270;
/** Least length of a leader: a label stands beside its district, not on its edge. */
const LEAST = 16;
/** Other districts' signs are given this much room by leaders. */
const SIGN = 9;
/** Candidates weighed in full, best first. */
const WEIGHED = 500;

function boxSize(spec: LabelSpec, form: Form): { width: number; height: number } {
  const names = { width: Math.max(...spec.names.map(({ width }) => width)), height: sumHeights(spec.names) };
  if (form === 'names') return names;
  return { width: Math.max(names.width, spec.lines.width), height: names.height + spec.lines.height };
}

function sumHeights(names: readonly LabelName[]): number {
  return names.reduce((sum, { height }) => sum + height, 0);
}

function leaderTo(from: Point, { anchor, clear }: LabelName): Segment {
  const length = Math.hypot(anchor[0] - from[0], anchor[1] - from[1]);
  const share = length <= clear ? 1 : 1 - clear / length;
  return { from, to: [from[0] + (anchor[0] - from[0]) * share, from[1] + (anchor[1] - from[1]) * share] };
}

/** Names from top to bottom as the districts lie when seen from the label: then leaders do not cross. */
function inOrder(names: readonly LabelName[], x: number, y: number): readonly LabelName[] {
  const slope = ({ anchor }: LabelName) => (anchor[1] - y) / Math.max(1, Math.abs(anchor[0] - x));
  return names.toSorted((a, b) => slope(a) - slope(b));
}

function edgeOf(box: Box, edge: Edge): number {
  return edge === 'left' ? box.x - GAP : box.x + box.width + GAP;
}

/**
 * What a label costs at a place, without making it: short and flat leaders are easy to follow; one that runs back
 * under its label, or barely leaves it, is none (Infinity).
 */
function costAt(names: readonly LabelName[], box: Box, edge: Edge): number {
  const x = edgeOf(box, edge);
  let top = box.y;
  let cost = 0;
  for (const { anchor, height } of names) {
    const outward = edge === 'left' ? x - anchor[0] : anchor[0] - x;
    const steep = Math.abs(anchor[1] - top - height / 2);
    const far = Math.hypot(outward, steep);
    if (outward < 2 || far > REACH || far < LEAST) return Infinity;
    cost += far + 0.4 * Math.max(0, steep - outward);
    top += height;
  }
  return cost;
}

function candidateAt(id: string, form: Form, names: readonly LabelName[], { box, edge, cost }: Spot): Candidate {
  let top = box.y;
  const placed = names.map((name) => {
    const leader = leaderTo([edgeOf(box, edge), top + name.height / 2], name);
    const row = { place: name.place, anchor: name.anchor, top, leader };
    top += name.height;
    return row;
  });
  return { id, form, box, edge, names: placed, cost };
}

/** A leader that runs through another district's sign seems to come from there. Most signs are nowhere near. */
function missesSigns({ anchor, leader: { from, to } }: PlacedName, signs: readonly Point[]): boolean {
  const [left, right] = [Math.min(from[0], to[0]) - SIGN, Math.max(from[0], to[0]) + SIGN];
  const [top, bottom] = [Math.min(from[1], to[1]) - SIGN, Math.max(from[1], to[1]) + SIGN];
  for (const sign of signs) {
    const [x, y] = sign;
    if (x < left || x > right || y < top || y > bottom) continue;
    const isOwn = Math.hypot(x - anchor[0], y - anchor[1]) < 1;
    if (!isOwn && distanceTo(sign, { from, to }) <= SIGN) return false;
  }
  return true;
}

/** Leaves title, controls, signs and its own leaders alone. */
function isSound(candidate: Candidate, ground: Ground): boolean {
  if (!candidate.names.every((name) => missesSigns(name, ground.signs))) return false;
  const leaders = candidate.names.map(({ leader }) => leader);
  if (leaders.some((leader) => ground.boxes.some((box) => passes(leader, box)))) return false;
  return leaders.every((a, index) => leaders.slice(index + 1).every((b) => !cross(a, b)));
}

/** A leader over told districts or lines is harder to follow; so are words over the river. */
function weigh(candidate: Candidate, ground: Ground): Candidate {
  const taken = candidate.names.reduce((sum, { leader }) => sum + ground.takenAlong(leader), 0);
  return { ...candidate, cost: candidate.cost + 0.5 * taken + 2 * ground.softUnder(candidate.box) };
}

/** Where to begin and end trying along one axis, near the districts and within the drawing. */
function span(anchors: readonly number[], size: number, limit: number): { from: number; to: number } {
  return {
    from: Math.max(MARGIN, Math.min(...anchors) - REACH - size),
    to: Math.min(limit - MARGIN - size, Math.max(...anchors) + REACH),
  };
}

interface Spot {
  readonly box: Box;
  readonly edge: Edge;
  readonly cost: number;
}

/** Free places near the districts, cheapest first. `step` in pixels. The innermost loop of the map. */
function spots(spec: LabelSpec, form: Form, ground: Ground, step: number): Spot[] {
  const { width, height } = boxSize(spec, form);
  const across = span(
    spec.names.map(({ anchor }) => anchor[0]),
    width,
    ground.width,
  );
  const down = span(
    spec.names.map(({ anchor }) => anchor[1]),
    height,
    ground.height,
  );
  const namesOf = orderer(spec.names);
  const found: Spot[] = [];
  for (let y = down.from; y <= down.to; y += step) {
    for (let x = across.from; x <= across.to; x += step) {
      const box = { x, y, width, height };
      if (!ground.isFree(grown(box, ROOM))) continue;
      for (const edge of EDGES) {
        const cost = costAt(namesOf(box, edge), box, edge);
        if (cost < Infinity) found.push({ box, edge, cost });
      }
    }
  }
  return found.toSorted((a, b) => a.cost - b.cost).slice(0, WEIGHED);
}

/** The order of a label's names at a place; one name needs none. */
function orderer(names: readonly LabelName[]): (box: Box, edge: Edge) => readonly LabelName[] {
  if (names.length < 2) return () => names;
  const half = sumHeights(names) / 2;
  return (box, edge) => inOrder(names, edgeOf(box, edge), box.y + half);
}

/** The places of a label that are sound by themselves, cheapest first. `step` in pixels. */
export function candidates(spec: LabelSpec, form: Form, ground: Ground, step: number): Iterable<Candidate> {
  const namesOf = orderer(spec.names);
  return cheapestFirst(spots(spec, form, ground, step), (spot) => {
    const candidate = candidateAt(spec.id, form, namesOf(spot.box, spot.edge), spot);
    return isSound(candidate, ground) ? weigh(candidate, ground) : null;
  });
}
