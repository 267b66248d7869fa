/** What a status is worked out from, as columns of numbers in the order of the dataset's control reports. */
import { publishedBy, type Corpus } from './corpus.ts';
import { addDays } from './day.ts';
import { dayRank } from './report-table.ts';
import { isFire, tellsHolder } from './status.ts';

/** Days are numbers that sort as days do (see dayRank). */
export interface ControlTable {
  readonly ids: readonly string[];
  /** The day that each report speaks of, and the first on which it is old: NEVER where its article gives none. */
  readonly day: Uint32Array;
  readonly old: Uint32Array;
  readonly published: Uint32Array;
  /** The place that it names, by its number among `codes`. */
  readonly place: Uint32Array;
  readonly codes: ReadonlyMap<string, number>;
  /** 1 for a report that says who holds its place, and for one of fire on it. */
  readonly tellsHolder: Uint8Array;
  readonly isFire: Uint8Array;
}

/** After every day. */
export const NEVER = 0xffff_ffff;

/** Answers by a text that many rows have, each worked out once. */
function onceFor<T>(workOut: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text) ?? workOut(text);
    known.set(text, value);
    return value;
  };
}

function tableOf(corpus: Corpus): ControlTable {
  const { controlReports, corpus: about } = corpus.dataset;
  const { length } = controlReports;
  const codes = new Map<string, number>();
  const daysOf = onceFor((day) => ({ day: dayRank(day), old: dayRank(addDays(day, about.staleAfterDays + 1)) }));
  const table = {
    ids: controlReports.map(({ id }) => id),
    day: new Uint32Array(length).fill(NEVER),
    old: new Uint32Array(length).fill(NEVER),
    published: new Uint32Array(length),
    place: new Uint32Array(length),
    codes,
    tellsHolder: new Uint8Array(length),
    isFire: new Uint8Array(length),
  };
  let last = { article: '', published: 0 };
  controlReports.forEach((row, number) => {
    const code = codes.get(row.place) ?? codes.size;
    codes.set(row.place, code);
    // the reports of an article stand together
    if (row.article !== last.article)
      last = { article: row.article, published: dayRank(publishedBy(corpus, { kind: 'control', row })) };
    table.place[number] = code;
    table.published[number] = last.published;
    table.tellsHolder[number] = Number(tellsHolder(row));
    table.isFire[number] = Number(isFire(row));
    if (row.day === null) return;
    const { day, old } = daysOf(row.day.to);
    table.day[number] = day;
    table.old[number] = old;
  });
  return table;
}

const tableOfCorpus = new WeakMap<Corpus, ControlTable>();

/** The columns of a corpus, made once. */
export function controlTable(corpus: Corpus): ControlTable {
  const known = tableOfCorpus.get(corpus) ?? tableOf(corpus);
  tableOfCorpus.set(corpus, known);
  return known;
}
