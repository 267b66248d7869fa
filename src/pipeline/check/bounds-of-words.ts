/** The bounds that a share's words allow. The rule stands in data/README.md, "Rules"; this is its table. */
import type { Bounds } from '../../domain/bounds.ts';

const NONE = { low: null, lowIncluded: false, high: null, highIncluded: false };
const WHOLE = { high: 100, highIncluded: true };

type Rule = (stated: number | null) => Bounds | null;

/** A rule for a number that the words state; null where they state none. */
function stating(bounds: (stated: number) => Omit<Bounds, 'stated'>): Rule {
  return (stated) => (stated === null ? null : { stated, ...bounds(stated) });
}

const exactly = stating((n) => ({ low: n, lowIncluded: true, high: n, highIncluded: true }));
const atLeast = stating((n) => ({ ...WHOLE, low: n, lowIncluded: true }));
const above = stating((n) => ({ ...WHOLE, low: n, lowIncluded: false }));
const justAbove = stating((n) => ({ ...NONE, low: n }));
const below = stating((n) => ({ ...NONE, high: n }));
const atMost = stating((n) => ({ ...NONE, high: n, highIncluded: true }));
const around = stating(() => NONE);

/** "nearly 90 percent", or "nearly all" with no number. */
const nearly: Rule = (stated) => below(stated) ?? { ...NONE, stated: null, high: 100 };

/** More than half: stated only where "half" is printed. */
const most: Rule = (stated) =>
  stated === null || stated === 50 ? { ...WHOLE, stated, low: 50, lowIncluded: false } : null;

const RULES: ReadonlyMap<string, Rule> = new Map([
  ...['at least', 'no less than', 'not less than'].map((word) => [word, atLeast] as const),
  ...['more than', 'over', 'above', 'upwards of'].map((word) => [word, above] as const),
  ...['just over'].map((word) => [word, justAbove] as const),
  ...['nearly', 'almost', 'nearly all', 'almost all', 'virtually all'].map((word) => [word, nearly] as const),
  ...['under', 'less than', 'below', 'just under'].map((word) => [word, below] as const),
  ...['no more than', 'up to', 'at most'].map((word) => [word, atMost] as const),
  ...['about', 'around', 'roughly', 'some', 'approximately'].map((word) => [word, around] as const),
  ...['most', 'majority', 'the majority', 'more than half', 'over half'].map((word) => [word, most] as const),
]);

export const QUALIFIERS: readonly string[] = [...RULES.keys(), 'between'];

/**
 * The bounds for a qualifier (null: a plain number) and the number stated. Null where the two do not go together,
 * or where the qualifier is not known. "between" has its bounds from the words alone: see isBetween.
 */
export function boundsOfWords(qualifier: string | null, stated: number | null): Bounds | null {
  if (qualifier === null) return exactly(stated);
  return RULES.get(qualifier.toLowerCase())?.(stated) ?? null;
}

/** "between a and b": both bounds, nothing stated. */
export function isBetween({ stated, low, lowIncluded, high, highIncluded }: Bounds): boolean {
  return stated === null && low !== null && high !== null && low < high && lowIncluded && highIncluded;
}
