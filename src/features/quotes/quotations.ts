/** The quotations of a corpus with all that no view changes, worked out once. */
import { numberAt } from '../../domain/column.ts';
import { publishedBy, type Corpus } from '../../domain/corpus.ts';
import { onceEach } from '../../domain/once.ts';
import type { Timing } from '../../domain/filter.ts';
import { dayRank } from '../../domain/report-table.ts';
import type { Statement } from '../../domain/schema/dataset.ts';
import type { Moment } from '../../domain/status.ts';

export interface Quotations {
  /** In the dataset's order. Reported speech is no quotation. */
  readonly rows: readonly Statement[];
  /** Row by row: its number in `corpus.reports`. */
  readonly reports: Uint32Array;
  /** Row by row: the number of its speakers in `speakers`; days as numbers that sort as days do, 0 for none. */
  readonly by: Uint32Array;
  readonly said: Uint32Array;
  readonly published: Uint32Array;
  /** Numbers of the rows, newest first; those of one day stay in the dataset's order. */
  readonly newestFirst: Uint32Array;
  /** The speakers as keys, each once; nobody has the empty one. And how many quotations there are of each. */
  readonly speakers: readonly string[];
  readonly total: Uint32Array;
}

/** The same for the same speakers; empty for nobody. */
export function speakerKey({ speakers }: Pick<Statement, 'speakers'>): string {
  return speakers.join('+');
}

/** Worked out once for a corpus. */
export const quotationsOf = onceEach((corpus: Corpus): Quotations => {
  // statements come first among the reports, in the same order
  const { statements } = corpus.dataset;
  const reports = Uint32Array.from(statements.keys()).filter((at) => statements[at]?.kind !== 'reported');
  const rows = statements.filter(({ kind }) => kind !== 'reported');
  const numbers = new Map<string, number>();
  const by = Uint32Array.from(rows, (row) => {
    const key = speakerKey(row);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  const said = Uint32Array.from(rows, (row) => dayRank(row.said?.to));
  const published = Uint32Array.from(rows, (row) => dayRank(publishedBy(corpus, { kind: 'statement', row })));
  const newestFirst = Uint32Array.from(rows.keys()).toSorted((a, b) => numberAt(said, b) - numberAt(said, a) || a - b);
  const total = new Uint32Array(numbers.size);
  for (const number of by) total[number] = numberAt(total, number) + 1;
  return { rows, reports, by, said, published, newestFirst, speakers: [...numbers.keys()], total };
});

/** How row `at` stands to a moment, as `timingOf` tells it. */
export function timingsOf({ said, published }: Quotations, moment: Moment): (at: number) => Timing {
  const [byDay, byPublished] = [dayRank(moment.day), dayRank(moment.knownBy)];
  return (at) => {
    if (numberAt(published, at) > byPublished) return 'unpublished';
    const day = numberAt(said, at);
    if (day === 0) return 'undated';
    return day > byDay ? 'later' : 'current';
  };
}
