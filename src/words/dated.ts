/** Days in the short styles that a list has room for; a day of another year than the corpus's own says so. */
import type { Corpus } from '../domain/corpus.ts';
import type { DayStyle, Words } from './words.ts';

interface Range {
  readonly from: string;
  readonly to: string;
}

function yearOf(day: string): string {
  return day.slice(0, 4);
}

function areWholeYears({ from, to }: Range): boolean {
  return from.endsWith('-01-01') && to.endsWith('-12-31');
}

/** "Wed 7 Dec", and of another year "1–31 Mar 2011", or "2012" where the whole year is meant. */
export function datedWords(range: Range, { dataset }: Corpus, words: Words, style: DayStyle): string {
  const own = yearOf(dataset.corpus.axisFrom);
  const { from, to } = range;
  if (yearOf(from) === own && yearOf(to) === own) return words.days(range, style);
  if (!areWholeYears(range)) return words.days(range, 'date');
  return yearOf(from) === yearOf(to) ? words.day(to, 'year') : words.days(range, 'year');
}
