/** Dates as printed: "October 20, 2021", "8 Dec", "15/06/2015", "2019-04-06". */
import { isDay } from '../../domain/day.ts';
import { type Token, tokenAt } from '../text/tokens.ts';
import { wordTest } from '../text/word-table.ts';

/** A printed date; a part that is not printed is null. Token indices `[from, to)`. */
export interface PrintedDate {
  readonly from: number;
  readonly to: number;
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  /** Last day of "March 9-10", else null. */
  readonly lastDay: number | null;
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, index): [string, number][] => [
      [name, index + 1],
      [name.slice(0, 3), index + 1],
    ]),
);

/** The number of a month by its name or short form, or 0. Small letters are no month: "may", "march". */
function monthOf(token: Token): number {
  if (!token.capital) return 0;
  return token.lower === 'sept' ? 9 : (MONTHS.get(token.lower) ?? 0);
}

/** The date that starts at `at`, or null. `dayFirst`: how "08/03/2017" is read. */
export function dateAt(tokens: readonly Token[], at: number, dayFirst: boolean): PrintedDate | null {
  const token = tokenAt(tokens, at);
  if (token.type === 'number') return slashed(tokens, at, dayFirst) ?? iso(tokens, at) ?? dayMonth(tokens, at);
  return monthOf(token) > 0 ? monthDay(tokens, at) : null;
}

/** A third of a month: "early May", "mid-November", "the end of June 2016"; token indices `[from, to)`. */
export interface PartOfMonth {
  readonly from: number;
  readonly to: number;
  readonly year: number | null;
  readonly month: number;
  /** 0 for the first ten days, 1 for the next ten, 2 for the rest. */
  readonly third: number;
}

const THIRDS: ReadonlyMap<string, number> = new Map(
  Object.entries({ early: 0, beginning: 0, start: 0, mid: 1, middle: 1, late: 2, end: 2 }),
);

const opensPart = wordTest((lower) => THIRDS.has(lower.split('-')[0] ?? ''));

/** The part of a month that starts at `at`, or null. */
export function partOfMonthAt(tokens: readonly Token[], at: number): PartOfMonth | null {
  const token = tokenAt(tokens, at);
  if (!opensPart(token)) return null;
  const [first = '', name = ''] = token.lower.split('-');
  const third = THIRDS.get(first);
  if (third === undefined) return null;
  const of = tokenAt(tokens, at + 1).lower === 'of' ? 1 : 0;
  const short = /^(?:early|late|mid)$/.test(first);
  if (of === (short ? 1 : 0)) return null;
  const joined = tokenAt(tokens, at + 1).text === '-' ? 1 : 0;
  const own = name === '' ? 0 : (MONTHS.get(name) ?? 0);
  const month = own > 0 ? own : monthOf(tokenAt(tokens, at + 1 + of + joined));
  if (month === 0) return null;
  const end = own > 0 ? at + 1 : at + 2 + of + joined;
  if (dayNumberAt(tokenAt(tokens, end)) !== null) return null;
  const year = yearAt(tokens, end);
  return { from: at, to: year?.to ?? end, year: year?.year ?? null, month, third };
}

function dayNumberAt(token: Token): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token.lower);
  const day = Number(match?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

function yearAt(tokens: readonly Token[], at: number): { year: number; to: number } | null {
  const comma = tokenAt(tokens, at).text === ',' || tokenAt(tokens, at).text === '.' ? 1 : 0;
  const token = tokenAt(tokens, at + comma);
  return /^(?:19|20)\d\d$/.test(token.text) ? { year: Number(token.text), to: at + comma + 1 } : null;
}

/** "8 December 2016", "8-9 March", "the 8th of December". */
function dayMonth(tokens: readonly Token[], at: number): PrintedDate | null {
  const day = dayNumberAt(tokenAt(tokens, at));
  if (day === null) return null;
  const range = /^[-–]$/.test(tokenAt(tokens, at + 1).text) ? dayNumberAt(tokenAt(tokens, at + 2)) : null;
  let next = range === null ? at + 1 : at + 3;
  if (tokenAt(tokens, next).lower === 'of') next += 1;
  const month = monthOf(tokenAt(tokens, next));
  if (month === 0) return null;
  const year = yearAt(tokens, next + 1);
  return { from: at, to: year?.to ?? next + 1, year: year?.year ?? null, month, day, lastDay: range };
}

/** "December 8, 2016", "Dec. 8", "March 9-10", "June 2016", "June". */
function monthDay(tokens: readonly Token[], at: number): PrintedDate {
  const month = monthOf(tokenAt(tokens, at));
  const dot = tokenAt(tokens, at + 1).text === '.' ? 1 : 0;
  const day = dayNumberAt(tokenAt(tokens, at + 1 + dot));
  if (day === null) {
    const year = yearAt(tokens, at + 1);
    return { from: at, to: year?.to ?? at + 1, year: year?.year ?? null, month, day: null, lastDay: null };
  }
  const end = at + 2 + dot;
  const lastDay = /^[-–]$/.test(tokenAt(tokens, end).text) ? dayNumberAt(tokenAt(tokens, end + 1)) : null;
  const to = lastDay === null ? end : end + 2;
  const year = yearAt(tokens, to);
  return { from: at, to: year?.to ?? to, year: year?.year ?? null, month, day, lastDay };
}

/** "08/03/2017"; "8.3.2017" has the day first everywhere. */
function slashed(tokens: readonly Token[], at: number, dayFirst: boolean): PrintedDate | null {
  const match = /^(\d{1,2})([/.])(\d{1,2})[/.](\d{4}|\d\d)$/.exec(tokenAt(tokens, at).text);
  if (match === null) return null;
  const [one, two] = [Number(match[1]), Number(match[3])];
  const first = one > 12 || ((dayFirst || match[2] === '.') && two <= 12);
  const [day, month] = first ? [one, two] : [two, one];
  const short = Number(match[4]);
  const year = short < 100 ? 2000 + short : short;
  return month >= 1 && month <= 12 ? { from: at, to: at + 1, year, month, day, lastDay: null } : null;
}

/** "2019-04-06": the tokens are 2019, -, 04, -, 06. */
function iso(tokens: readonly Token[], at: number): PrintedDate | null {
  const text = [0, 1, 2, 3, 4].map((step) => tokenAt(tokens, at + step).text).join('');
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/.exec(text);
  if (match === null || !isDay(`${match[1]}-${match[2]}-${match[3]}`)) return null;
  return {
    from: at,
    to: at + 5,
    year: Number(match[1]),
    month: Number(match[2]),
    day: Number(match[3]),
    lastDay: null,
  };
}

/** ISO day of its parts, or null where there is none such. */
export function isoDay(year: number, month: number, day: number): string | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

/** The last day of a month. */
export function monthEnd(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
