/** Which reports hold a text: in the words of their passages, our summary, or a name of who says it or of a place. */
import { numberAt } from './column.ts';
import type { Column } from './column-writer.ts';
import { found as rowOf, type Corpus } from './corpus.ts';
import { reportTable, UNATTRIBUTED } from './report-table.ts';
import { foldText } from './search-text.ts';

/** Stands between the texts of two reports: no text holds it, so nothing is found across two. */
const BETWEEN = '\u0000';

/** All texts folded and joined, so that one walk finds every place. */
interface Texts {
  readonly all: string;
  /** Where the text of each report begins in `all`. */
  readonly starts: Uint32Array;
}

function join(corpus: Corpus): Texts {
  const starts = new Uint32Array(corpus.reports.length + 1);
  const { here } = corpus.passages;
  const texts = corpus.reports.map(({ row: { id, summary } }, index) => {
    const text = foldText([...(here.get(id) ?? []).map(({ exact }) => exact), summary].join('\n'));
    starts[index + 1] = numberAt(starts, index) + text.length + 1;
    return text;
  });
  return { all: texts.join(BETWEEN), starts };
}

const textsOfCorpus = new WeakMap<Corpus, Texts>();

function textsOf(corpus: Corpus): Texts {
  const known = textsOfCorpus.get(corpus) ?? join(corpus);
  textsOfCorpus.set(corpus, known);
  return known;
}

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

function markTexts({ all, starts }: Texts, needle: string, found: Uint8Array): void {
  let report = 0;
  for (let at = all.indexOf(needle); at !== -1; at = all.indexOf(needle, starts[report + 1])) {
    report = reportAt(starts, at, report);
    found[report] = 1;
    if (report + 1 >= found.length) return;
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

/** 1 for each report that holds the folded text, in the order of `corpus.reports`. */
export function reportsWith(corpus: Corpus, needle: string): Uint8Array {
  const found = new Uint8Array(corpus.reports.length);
  const { actor, place } = reportTable(corpus).facets;
  const namesOfActor = (id: string) => (id === UNATTRIBUTED ? [] : [rowOf(corpus.actors, id).name]);
  const namesOfPlace = (id: string) => [rowOf(corpus.places, id).name, rowOf(corpus.places, id).nameAr];
  if (!needle.includes(BETWEEN)) markTexts(textsOf(corpus), needle, found);
  markNames(actor, namesOfActor, needle, found);
  markNames(place, namesOfPlace, needle, found);
  return found;
}
