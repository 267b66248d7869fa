/** Which reports hold a text: in the words of a passage, our summary, or a name of who says it or of a place. */
import { numberAt } from './column.ts';
import type { Column } from './column-writer.ts';
import { found as rowOf, type Corpus, type Report } from './corpus.ts';
import { onceEach } from './once.ts';
import { reportTable, UNATTRIBUTED } from './report-table.ts';
import { foldText } from './search-text.ts';

/** Stands between two texts: no text holds it, so nothing is found across two. */
export const BETWEEN = '\u0000';

/** Texts of reports, folded and joined, so that one walk finds every place. */
export interface JoinedTexts {
  readonly all: string;
  /** Where the text of each report begins in `all`; one more, for the end. */
  readonly starts: Uint32Array;
}

/** Joins the texts of reports, which may be several for each. */
export function joinTexts(reports: readonly (readonly string[])[]): JoinedTexts {
  const starts = new Uint32Array(reports.length + 1);
  const folded = reports.map((texts, index) => {
    const text = texts.map(foldText).join(BETWEEN);
    starts[index + 1] = numberAt(starts, index) + text.length + 1;
    return text;
  });
  return { all: folded.join(BETWEEN), starts };
}

/**
 * What a search found in words that are not here: 1 for each of `reports` whose passages hold the text. They are those
 * of the corpus as it came; what a mask makes of it keeps their order.
 */
export interface TextHits {
  /** Tells one answer from another, be it to the same text. */
  readonly id: number;
  readonly reports: readonly Report[];
  readonly found: Uint8Array;
}

const textsOf = onceEach(({ reports, passages: { here } }: Corpus) =>
  joinTexts(reports.map(({ row: { id, summary } }) => [...(here.get(id) ?? []).map(({ exact }) => exact), summary])),
);

/** The report whose text holds the place `at`: the last that begins at or before it. */
function reportAt(starts: Uint32Array, at: number, from: number): number {
  let [low, high] = [from, starts.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (numberAt(starts, middle) <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** Calls back with the number of each report whose text holds the folded text, in order. */
export function eachWith({ all, starts }: JoinedTexts, needle: string, tell: (report: number) => void): void {
  if (needle.includes(BETWEEN)) return;
  const last = starts.length - 2;
  let report = 0;
  for (let at = all.indexOf(needle); at !== -1; at = all.indexOf(needle, starts[report + 1])) {
    report = reportAt(starts, at, report);
    tell(report);
    if (report >= last) return;
  }
}

/** Marks the reports of whom or what the names are: `namesOf` gives the names of an id of the column. */
function markNames(column: Column, namesOf: (id: string) => readonly string[], needle: string, found: Uint8Array) {
  const hits = Uint8Array.from(column.values, (id) =>
    Number(namesOf(id).some((name) => foldText(name).includes(needle))),
  );
  if (!hits.includes(1)) return;
  for (let report = 0; report < found.length; report += 1)
    for (let at = numberAt(column.starts, report); at < numberAt(column.starts, report + 1); at += 1)
      if (hits[numberAt(column.items, at)] === 1) found[report] = 1;
}

function markHits(corpus: Corpus, { reports, found: hits }: TextHits, found: Uint8Array): void {
  let at = 0;
  corpus.reports.forEach(({ row: { id } }, index) => {
    while (at < reports.length && reports[at]?.row.id !== id) at += 1;
    if (hits[at] === 1) found[index] = 1;
    at += 1;
  });
}

/** 1 for each report that holds the folded text, in the order of `corpus.reports`; `hits`: what was found elsewhere. */
export function reportsWith(corpus: Corpus, needle: string, hits?: TextHits): Uint8Array {
  const found = new Uint8Array(corpus.reports.length);
  const { actor, place } = reportTable(corpus).facets;
  const namesOfActor = (id: string) => (id === UNATTRIBUTED ? [] : [rowOf(corpus.actors, id).name]);
  const namesOfPlace = (id: string) => [rowOf(corpus.places, id).name, rowOf(corpus.places, id).nameAr];
  eachWith(textsOf(corpus), needle, (report) => {
    found[report] = 1;
  });
  markNames(actor, namesOfActor, needle, found);
  markNames(place, namesOfPlace, needle, found);
  if (hits !== undefined) markHits(corpus, hits, found);
  return found;
}
