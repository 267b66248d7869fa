/**
 * Our own words in a dataset: roles, titles, reasons, summaries and notes, which the project wrote itself. Another
 * language translates them; what an article printed stays in its language. One table says where they stand, for the
 * pipeline that asks for each translation and for the page that shows it.
 */
import type { Dated } from './day.ts';
import type { Actor } from './schema/actor.ts';
import type { Article, Outlet } from './schema/article.ts';
import type { Annotation, DatasetRows } from './schema/dataset.ts';
import type { Difference, Happening } from './schema/happening.ts';
import type { Place } from './schema/place.ts';

/** Takes one text, gives the text that stands in its place. */
type Put = (text: string) => string;

/** The words of a passage are an article's own, and stay as they are. */
type Row<Kind extends Exclude<keyof Annotation, 'article'>> = Omit<Annotation[Kind][number], 'passages'>;

function maybe(text: string | null, put: Put): string | null {
  return text === null ? null : put(text);
}

function dated<Day extends Dated | null>(day: Day, put: Put): Day {
  return day === null ? day : { ...day, reason: put(day.reason) };
}

/** What statements, control reports, shares and figures have in common. */
function told<T extends { summary: string; note: string | null; againstInterest: string | null }>(row: T, put: Put): T {
  const { summary, note, againstInterest } = row;
  return { ...row, summary: put(summary), note: maybe(note, put), againstInterest: maybe(againstInterest, put) };
}

function account({ about, quotes, leavesOut, oddities, strengths, limits }: Article['account'], put: Put) {
  return {
    about: put(about),
    quotes: put(quotes),
    leavesOut: put(leavesOut),
    oddities: oddities.map(put),
    strengths: put(strengths),
    limits: put(limits),
  };
}

function unattributed(row: Row<'statements'>['unattributed'], put: Put): Row<'statements'>['unattributed'] {
  if (row === null) return null;
  const { guess } = row;
  return { ...row, why: put(row.why), guess: guess && { name: put(guess.name), reason: put(guess.reason) } };
}

/** A row of each list with its own words put through `put`; everything else of it as it was. */
export const OWN_WORDS = {
  outlets: (row: Outlet, put: Put): Outlet => ({ ...row, reason: put(row.reason) }),
  articles: (row: Article, put: Put): Article => ({
    ...row,
    published: dated(row.published, put),
    account: account(row.account, put),
  }),
  actors: (row: Actor, put: Put): Actor => ({ ...row, role: put(row.role), note: maybe(row.note, put) }),
  places: (row: Place, put: Put): Place => ({ ...row, note: maybe(row.note, put) }),
  happenings: (row: Happening, put: Put): Happening => ({
    ...row,
    title: put(row.title),
    short: maybe(row.short, put),
    day: dated(row.day, put),
    notSame: row.notSame.map(({ id, why }) => ({ id, why: put(why) })),
  }),
  differences: (row: Difference, put: Put): Difference => ({
    ...row,
    topic: put(row.topic),
    explanation: put(row.explanation),
    note: maybe(row.note, put),
  }),
  statements: <T extends Row<'statements'>>(row: T, put: Put): T => ({
    ...told(row, put),
    said: dated(row.said, put),
    unattributed: unattributed(row.unattributed, put),
    echoes: row.echoes.map((echo) => ({ ...echo, note: maybe(echo.note, put) })),
  }),
  controlReports: <T extends Row<'controlReports'>>(row: T, put: Put): T => ({
    ...told(row, put),
    day: dated(row.day, put),
  }),
  shareReports: <T extends Row<'shareReports'>>(row: T, put: Put): T => ({
    ...told(row, put),
    day: dated(row.day, put),
  }),
  figures: <T extends Row<'figures'>>(row: T, put: Put): T => ({
    ...told(row, put),
    unit: put(row.unit),
    day: dated(row.day, put),
  }),
  events: <T extends Row<'events'>>(row: T, put: Put): T => ({
    ...row,
    summary: put(row.summary),
    note: maybe(row.note, put),
    day: dated(row.day, put),
  }),
} as const;

/** The dataset with its own words in another language; a text that `texts` lacks stays as it is. */
export function translated(dataset: DatasetRows, texts: Readonly<Record<string, string>>): DatasetRows {
  const put: Put = (text) => texts[text] ?? text;
  const all = <T>(rows: readonly T[], own: (row: T, put: Put) => T): T[] => rows.map((row) => own(row, put));
  return {
    ...dataset,
    outlets: all(dataset.outlets, OWN_WORDS.outlets),
    articles: all(dataset.articles, OWN_WORDS.articles),
    actors: all(dataset.actors, OWN_WORDS.actors),
    places: all(dataset.places, OWN_WORDS.places),
    happenings: all(dataset.happenings, OWN_WORDS.happenings),
    differences: all(dataset.differences, OWN_WORDS.differences),
    statements: all(dataset.statements, OWN_WORDS.statements),
    controlReports: all(dataset.controlReports, OWN_WORDS.controlReports),
    shareReports: all(dataset.shareReports, OWN_WORDS.shareReports),
    figures: all(dataset.figures, OWN_WORDS.figures),
    events: all(dataset.events, OWN_WORDS.events),
  };
}
