/** What a status is worked out from, as columns of numbers in the order of the dataset's control reports. */
import { found, type Corpus } from './corpus.ts';
import { addDays } from './day.ts';
import { onceEach, onceFor } from './once.ts';
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
  const articleOf = onceFor((id) => ({ published: dayRank(found(corpus.articles, id).published.to) }));
  controlReports.forEach((row, number) => {
    const code = codes.get(row.place) ?? codes.size;
    codes.set(row.place, code);
    table.place[number] = code;
    table.published[number] = articleOf(row.article).published;
    table.tellsHolder[number] = Number(tellsHolder(row));
    table.isFire[number] = Number(isFire(row));
    if (row.day === null) return;
    const { day, old } = daysOf(row.day.to);
    table.day[number] = day;
    table.old[number] = old;
  });
  return table;
}

/** The columns of a corpus, made once. */
export const controlTable = onceEach(tableOf);
