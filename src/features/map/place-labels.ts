/**
 * Puts the labels of told districts into empty ground around them. The same districts always give the same
 * picture: the cheapest place that suits the labels placed before it is taken, and each label is then tried anew
 * while the others stay. A label is moved before it is shortened, and shortened to its names before it is left
 * out, which the caller counts.
 */
import type { Ground } from './ground.ts';
import { candidates, ROOM, type Candidate, type Form, type LabelSpec, type PlacedLabel } from './label-candidates.ts';
import { cross, overlap, passes } from './plane.ts';

/** All labels of a drawing: each is placed or hidden, once. */
export interface Placement {
  readonly placed: readonly PlacedLabel[];
  /** Ids of labels that found no room even for their names. */
  readonly hidden: readonly string[];
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

function firstThatAgrees(choices: Iterable<Candidate>, others: readonly Candidate[]): Candidate | undefined {
  for (const choice of choices) if (others.every((other) => agree(choice, other))) return choice;
  return undefined;
}

type Choices = readonly { readonly id: string; readonly choices: Iterable<Candidate> }[];

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
  return all.reduce((sum, { choices: [cheapest] }) => sum + (cheapest?.cost ?? 0), 0);
}

/** A placement is good when all are placed and cost hardly more than each alone would. */
const GOOD = 1.15;

/** Of more labels than this most find no room whatever the order, and one order is tried. */
const CROWD = 24;

/** Tries the labels in the order given; if that is not good, other orders, too. Keeps the fuller, then the cheaper. */
function best(all: Choices, fixed: readonly Candidate[]): Map<string, Candidate> {
  const first = settle(all, fixed);
  if (all.length > CROWD) return first;
  if (first.size === all.length && total(first) <= GOOD * leastTotal(all)) return first;
  const counted = all.map((each) => ({ ...each, count: [...each.choices].length }));
  const hemmed = counted.toSorted((a, b) => a.count - b.count);
  const orders = [first, settle(hemmed, fixed), settle(all.toReversed(), fixed)];
  return orders.reduce((kept, next) => {
    if (next.size !== kept.size) return next.size > kept.size ? next : kept;
    return total(next) < total(kept) ? next : kept;
  });
}

function choicesOf(specs: readonly LabelSpec[], form: Form, ground: Ground): Choices {
  const step = specs.length > CROWD ? 24 : specs.length > 16 ? 12 : 8;
  return specs.map((spec) => ({ id: spec.id, choices: candidates(spec, form, ground, step) }));
}

/** More labels than this find no room on any screen: the rest is not even tried. */
export const MOST_LABELS = 48;

/** Places labels; `specs` in order of importance. */
export function placeLabels(all: readonly LabelSpec[], ground: Ground): Placement {
  const specs = all.slice(0, MOST_LABELS);
  const full = best(choicesOf(specs, 'full', ground), []);
  const left = specs.filter(({ id }) => !full.has(id));
  const named = best(choicesOf(left, 'names', ground), [...full.values()]);
  const placed = specs.flatMap(({ id }) => full.get(id) ?? named.get(id) ?? []);
  const roomless = left.filter(({ id }) => !named.has(id));
  return { placed, hidden: [...roomless, ...all.slice(MOST_LABELS)].map(({ id }) => id) };
}
