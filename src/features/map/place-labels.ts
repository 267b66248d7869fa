/**
 * Puts the labels of told districts into empty ground around them. The same districts always give the same
 * picture: every free place near a district is weighed, the cheapest that suits the labels placed before it is
 * taken, and each label is then tried anew while the others stay. A label is moved before it is shortened, and
 * shortened to its names before it is left out, which the caller counts.
 */
import { MARGIN, type Ground } from './ground.ts';
import { cross, distanceTo, grown, overlap, passes, type Box, type Segment } from './plane.ts';
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

export interface LabelSpec {
  readonly id: string;
  readonly names: readonly LabelName[];
  /** Size of the lines below the names; left out when the label is shortened. */
  readonly lines: { readonly width: number; readonly height: number };
}

export interface PlacedName {
  readonly place: string;
  readonly anchor: Point;
  readonly top: number;
  readonly leader: Segment;
}

export interface PlacedLabel {
  readonly id: string;
  readonly form: 'full' | 'names';
  readonly box: Box;
  /** The edge that leaders leave from and that the text stands flush with. */
  readonly edge: 'left' | 'right';
  /** Top to bottom; a leader for each. */
  readonly names: readonly PlacedName[];
}

export interface Placement {
  readonly placed: readonly PlacedLabel[];
  /** Ids of labels that found no room even for their names. */
  readonly hidden: readonly string[];
}

type Form = PlacedLabel['form'];
type Edge = PlacedLabel['edge'];

interface Candidate extends PlacedLabel {
  readonly cost: number;
}

/** Between a label's edge and its leader, in pixels. */
const GAP = 5;
/** Between one label and another, or what it must not touch. */
const ROOM = 3;
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

/** A leader that runs through another district's sign seems to come from there. */
function missesSigns({ anchor, leader }: PlacedName, signs: readonly Point[]): boolean {
  return signs.every(
    (sign) => distanceTo(sign, leader) > SIGN || Math.hypot(sign[0] - anchor[0], sign[1] - anchor[1]) < 1,
  );
}

function isSound(candidate: Candidate, ground: Ground): boolean {
  if (!candidate.names.every((name) => missesSigns(name, ground.signs))) return false;
  const leaders = candidate.names.map(({ leader }) => leader);
  if (leaders.some((leader) => ground.boxes.some((box) => passes(leader, box)))) return false;
  return leaders.every((a, index) => leaders.slice(index + 1).every((b) => !cross(a, b)));
}

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

function candidates(spec: LabelSpec, form: Form, ground: Ground, step: number): Candidate[] {
  const namesOf = orderer(spec.names);
  return spots(spec, form, ground, step)
    .map((spot) => candidateAt(spec.id, form, namesOf(spot.box, spot.edge), spot))
    .filter((candidate) => isSound(candidate, ground))
    .map((candidate) => weigh(candidate, ground))
    .toSorted((a, b) => a.cost - b.cost);
}

/** True when two labels leave each other and each other's leaders alone. */
function agree(a: PlacedLabel, b: PlacedLabel): boolean {
  if (overlap(a.box, b.box, 2 * ROOM)) return false;
  for (const one of a.names) {
    if (passes(one.leader, b.box)) return false;
    for (const other of b.names) if (cross(one.leader, other.leader)) return false;
  }
  return b.names.every(({ leader }) => !passes(leader, a.box));
}

function firstThatAgrees(choices: readonly Candidate[], others: readonly Candidate[]): Candidate | undefined {
  return choices.find((choice) => others.every((other) => agree(choice, other)));
}

type Choices = readonly { readonly id: string; readonly choices: readonly Candidate[] }[];

/** One after the other, then each anew while the others stay. */
function settle(all: Choices, fixed: readonly Candidate[]): Map<string, Candidate> {
  const chosen = new Map<string, Candidate>();
  for (let pass = 0; pass < 3; pass += 1) {
    for (const { id, choices } of all) {
      const others = [...fixed, ...[...chosen.values()].filter((each) => each.id !== id)];
      const choice = firstThatAgrees(choices, others);
      if (choice !== undefined) chosen.set(id, choice);
    }
  }
  return chosen;
}

function total(chosen: ReadonlyMap<string, Candidate>): number {
  return [...chosen.values()].reduce((sum, { cost }) => sum + cost, 0);
}

/** What it would cost if every label could take its cheapest place. */
function leastTotal(all: Choices): number {
  return all.reduce((sum, { choices }) => sum + (choices[0]?.cost ?? 0), 0);
}

/** A placement is good when all are placed and cost hardly more than each alone would. */
const GOOD = 1.15;

/** Tries the labels in the order given; if that is not good, other orders, too. Keeps the fuller, then the cheaper. */
function best(all: Choices, fixed: readonly Candidate[]): Map<string, Candidate> {
  const first = settle(all, fixed);
  if (first.size === all.length && total(first) <= GOOD * leastTotal(all)) return first;
  const hemmed = all.toSorted((a, b) => a.choices.length - b.choices.length);
  const orders = [first, settle(hemmed, fixed), settle(all.toReversed(), fixed)];
  return orders.reduce((kept, next) => {
    if (next.size !== kept.size) return next.size > kept.size ? next : kept;
    return total(next) < total(kept) ? next : kept;
  });
}

function choicesOf(specs: readonly LabelSpec[], form: Form, ground: Ground): Choices {
  const step = specs.length > 16 ? 12 : 8;
  return specs.map((spec) => ({ id: spec.id, choices: candidates(spec, form, ground, step) }));
}

/** Places labels; `specs` in order of importance. */
export function placeLabels(specs: readonly LabelSpec[], ground: Ground): Placement {
  const full = best(choicesOf(specs, 'full', ground), []);
  const left = specs.filter(({ id }) => !full.has(id));
  const named = best(choicesOf(left, 'names', ground), [...full.values()]);
  const placed = specs.flatMap(({ id }) => full.get(id) ?? named.get(id) ?? []);
  return { placed, hidden: left.flatMap(({ id }) => (named.has(id) ? [] : [id])) };
}
