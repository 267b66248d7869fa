/**
 * How two reports of the same thing stand to each other. Only what the words carry is compared: a bound that
 * nobody gave excludes nothing, and a report that says nothing of the point is not compared at all (null).
 */
import type { Bounds } from '../bounds.ts';
import type { Dated } from '../day.ts';
import type { ControlReport, Figure, ShareReport } from '../schema/dataset.ts';
import type { DIFFERENCE_CLASSES } from '../schema/happening.ts';

export type Relation = 'agree' | Exclude<(typeof DIFFERENCE_CLASSES)[number], 'apparent'>;

/** Days that overlap can be one day; a report without a day can be of any. */
export function canBeSameDay(a: Dated | null, b: Dated | null): boolean {
  return a === null || b === null || (a.from <= b.to && b.from <= a.to);
}

/** True when no number fits both. Where a side gives no bound at all, its stated number stands for it. */
function exclude(a: Bounds, b: Bounds): boolean {
  return isBelow(a, b) || isBelow(b, a);
}

function upper(bounds: Bounds): { value: number | null; included: boolean } {
  if (bounds.high !== null) return { value: bounds.high, included: bounds.highIncluded };
  return { value: bounds.low === null ? bounds.stated : null, included: true };
}

function lower(bounds: Bounds): { value: number | null; included: boolean } {
  if (bounds.low !== null) return { value: bounds.low, included: bounds.lowIncluded };
  return { value: bounds.high === null ? bounds.stated : null, included: true };
}

/** True when all of `a` lies under all of `b`. */
function isBelow(a: Bounds, b: Bounds): boolean {
  const top = upper(a);
  const bottom = lower(b);
  if (top.value === null || bottom.value === null) return false;
  return top.value < bottom.value || (top.value === bottom.value && !(top.included && bottom.included));
}

/** Two reports on one place. Null: one of them does not say who holds it. */
export function relateControls(a: ControlReport, b: ControlReport): Relation | null {
  if (a.holder === null || b.holder === null || a.change === 'expected' || b.change === 'expected') return null;
  const isSameDay = canBeSameDay(a.day, b.day);
  if (a.holder === b.holder) return isSameDay ? 'agree' : 'different day';
  return isSameDay ? 'real' : 'different day';
}

/** Two shares. Shares of different areas, or of different holders, are different quantities. */
export function relateShares(a: ShareReport, b: ShareReport): Relation {
  if (a.area !== b.area || a.holder !== b.holder) return 'different quantity';
  if (!exclude(a, b)) return 'agree';
  return canBeSameDay(a.day, b.day) ? 'real' : 'different day';
}

function figureBounds({ stated, low, high }: Figure): Bounds {
  return { stated, low, lowIncluded: true, high, highIncluded: true };
}

/**
 * Two figures of one kind. Null: they count different kinds of things, and nothing compares them; or one is a part
 * of something, which only all parts together can be held against (relateParts).
 */
export function relateFigures(a: Figure, b: Figure): Relation | null {
  if (a.partOf !== b.partOf) return null;
  if (a.kind !== b.kind || a.quality !== b.quality) return null;
  const isSameCount = a.count !== null && a.count === b.count;
  if (!isSameCount && (a.unit !== b.unit || a.place !== b.place)) return 'different quantity';
  if (!exclude(figureBounds(a), figureBounds(b))) return 'agree';
  return canBeSameDay(a.day, b.day) ? 'real' : 'different day';
}

/** Parts against their whole: do they add up to a number that the whole allows? Null: a part has no number. */
export function relateParts(whole: Figure, parts: readonly Figure[]): Relation | null {
  const numbers = parts.flatMap(({ stated }) => stated ?? []);
  if (numbers.length === 0 || numbers.length < parts.length) return null;
  const sum = numbers.reduce((total, number) => total + number, 0);
  const added = { stated: sum, low: sum, lowIncluded: true, high: sum, highIncluded: true };
  return exclude(figureBounds(whole), added) ? 'real' : 'adds up';
}
