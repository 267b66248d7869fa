/** Words that bound an amount, before it, behind it, or behind its area. */
import amountList from '../lexicon/amounts.json' with { type: 'json' };
import controlList from '../lexicon/control.json' with { type: 'json' };
import { type Token, tokenAt } from '../text/tokens.ts';
import { WordSet } from '../text/word-table.ts';
import { wordsOf } from '../words.ts';
import { matches } from '../text/wordings.ts';

/** What a qualifier makes of its number: a bound below, just below or above the truth, an estimate, or the number itself. */
export type Bound = 'atLeast' | 'justOver' | 'below' | 'about' | 'plain';

interface Qualifier {
  readonly words: readonly string[];
  readonly bound: Bound;
}

const BOUNDS: readonly Bound[] = ['atLeast', 'justOver', 'below', 'about', 'plain'];
const BEFORE: readonly Qualifier[] = BOUNDS.flatMap((bound) =>
  amountList[bound].map((phrase) => ({ words: phrase.split(' '), bound })),
).toSorted((a, b) => b.words.length - a.words.length);
const AFTER = byTheirWords(amountList.after);

/** What bounds an amount from behind its area: "a third of the city at best". */
const LATE = [...AFTER, ...byTheirWords(amountList.late)];
const LATE_REACH = 9;

function byTheirWords(phrases: Readonly<Record<string, string>>): Qualifier[] {
  return Object.entries(phrases).flatMap(([phrase, name]) => {
    const bound = BOUNDS.find((one) => one === name);
    return bound === undefined ? [] : [{ words: phrase.split(' '), bound }];
  });
}

/** Qualifiers by one of their words, each list in the order given: most words are in none of them. */
function byWord(qualifiers: readonly Qualifier[], index: number): ReadonlyMap<string, readonly Qualifier[]> {
  const lists = new Map<string, Qualifier[]>();
  for (const qualifier of qualifiers) {
    const key = qualifier.words.at(index) ?? '';
    lists.set(key, [...(lists.get(key) ?? []), qualifier]);
  }
  return lists;
}

const BEFORE_BY_LAST = byWord(BEFORE, -1);
const AFTER_BY_FIRST = byWord(AFTER, 0);
const LATE_BY_FIRST = byWord(LATE, 0);

/** Words that "over" belongs to: "control over 14 of the 22 districts", "stretched over 40 percent". */
const SPANS = new WordSet([...wordsOf(controlList.nouns), ...wordsOf(controlList.measures)]);

/** The longest qualifier that ends before `at`, or before the comma there ("at best, a third"), and begins no earlier than `floor`. */
export function qualifierBefore(nodes: readonly Token[], at: number, floor: number): Qualifier | undefined {
  if (tokenAt(nodes, at - 1).lower === 'over' && SPANS.has(tokenAt(nodes, at - 2))) return undefined;
  return BEFORE_BY_LAST.get(tokenAt(nodes, at - 1).lower)?.find(
    ({ words }) => at - words.length >= floor && matches(nodes, at - words.length, words),
  );
}

/** The qualifier that begins at `at`: "80 percent or more". */
export function qualifierAfter(nodes: readonly Token[], at: number): Qualifier | undefined {
  return AFTER_BY_FIRST.get(tokenAt(nodes, at).lower)?.find(({ words }) => matches(nodes, at, words));
}

/** "a third of the district at best": what stands behind the area, before the next sign or verb. */
export function lateQualifier(nodes: readonly Token[], from: number): Qualifier | undefined {
  const comma = tokenAt(nodes, from).text === ',' ? lateAt(nodes, from + 1) : undefined;
  if (tokenAt(nodes, from).lower !== 'of') return comma;
  for (let at = from + 2; at < Math.min(nodes.length, from + LATE_REACH); at += 1) {
    const late = lateAt(nodes, at);
    if (late !== undefined) return late;
    if (tokenAt(nodes, at).type === 'punct') return tokenAt(nodes, at).text === ',' ? lateAt(nodes, at + 1) : undefined;
  }
  return undefined;
}

/** The qualifier at `at` that a sign follows. */
function lateAt(nodes: readonly Token[], at: number): Qualifier | undefined {
  const late = LATE_BY_FIRST.get(tokenAt(nodes, at).lower)?.find(({ words }) => matches(nodes, at, words));
  return late === undefined || /^\w/.test(tokenAt(nodes, at + late.words.length).text) ? undefined : late;
}
