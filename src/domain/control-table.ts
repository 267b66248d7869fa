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
  /** The place that it names, as a number (see `codes`). */
  readonly place: Uint32Array;
  readonly codes: ReadonlyMap<string, number>;
  /** 1 for a report that says who holds its place, and for one of fire on it. */
  readonly tellsHolder: Uint8Array;
  readonly isFire: Uint8Array;
}

/** After every day. */
export const NEVER = 0xffff_ffff;

function tableOf(corpus: Corpus): ControlTable {
  const { controlReports, corpus: about } = corpus.dataset;
  const { length } = controlReports;
  const codes = new Map<string, number>();
  const oldFrom = new Map<string, number>();
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
  controlReports.forEach((row, number) => {
    const code = codes.get(row.place) ?? codes.size;
    codes.set(row.place, code);
    table.place[number] = code;
    table.published[number] = dayRank(publishedBy(corpus, { kind: 'control', row }));
    table.tellsHolder[number] = Number(tellsHolder(row));
    table.isFire[number] = Number(isFire(row));
    if (row.day === null) return;
    const { to } = row.day;
    const oldOn = oldFrom.get(to) ?? dayRank(addDays(to, about.staleAfterDays + 1));
    oldFrom.set(to, oldOn);
    table.day[number] = dayRank(to);
    table.old[number] = oldOn;
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
