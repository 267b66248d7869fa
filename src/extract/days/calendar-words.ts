/** Words for days and their parts, and those that count weeks, months and years from the one of publication. */
import calendarList from '../lexicon/calendar.json' with { type: 'json' };
import { wordsOf } from '../words.ts';

/** The weekdays by their whole names, Sunday 0 to Saturday 6. */
export const WEEKDAY_NAMES: ReadonlyMap<string, number> = new Map(
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((name, index) => [name, index]),
);

/** "morning", "night": what may follow the word for a day. */
export const DAY_PARTS: ReadonlySet<string> = new Set(wordsOf(calendarList.dayParts));

/** "period", "covering": words for the days that a paper is about. */
export const COVERS: ReadonlySet<string> = new Set(wordsOf(calendarList.covers));

const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** How many weeks, months or years from that of publication "last", "this" and "next" lead; null for any other word. */
export function stepOf(lower: string): number | null {
  return STEPS.get(lower) ?? null;
}
