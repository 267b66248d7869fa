/** The quotations of a corpus with all that no view changes, worked out once. */
import { publishedBy, type Corpus } from '../../domain/corpus.ts';
import type { Timing } from '../../domain/filter.ts';
import { dayRank } from '../../domain/report-table.ts';
import type { Statement } from '../../domain/schema/dataset.ts';
import type { Moment } from '../../domain/status.ts';

export interface Quotations {
  /** In the dataset's order. Reported speech is no quotation. */
  readonly rows: readonly Statement[];
  /** Row by row: the speakers as one key; days as numbers that sort as days do, 0 for none. */
  readonly by: readonly string[];
  readonly said: Uint32Array;
  readonly published: Uint32Array;
  /** Numbers of the rows, newest first; those of one day stay in the dataset's order. */
  readonly newestFirst: Uint32Array;
  /** How many quotations there are of the same speakers. */
  readonly total: ReadonlyMap<string, number>;
}

/** The same for the same speakers; empty for nobody. */
export function speakerKey({ speakers }: Pick<Statement, 'speakers'>): string {
  return speakers.join('+');
}

export function countOf(keys: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function build(corpus: Corpus): Quotations {
  const rows = corpus.dataset.statements.filter(({ kind }) => kind !== 'reported');
  const by = rows.map(speakerKey);
  const said = Uint32Array.from(rows, (row) => dayRank(row.said?.to));
  const published = Uint32Array.from(rows, (row) => dayRank(publishedBy(corpus, { kind: 'statement', row })));
  const newestFirst = Uint32Array.from(rows.keys()).toSorted((a, b) => (said[b] ?? 0) - (said[a] ?? 0) || a - b);
  return { rows, by, said, published, newestFirst, total: countOf(by) };
}

const quotationsOfCorpus = new WeakMap<Corpus, Quotations>();

export function quotationsOf(corpus: Corpus): Quotations {
  const known = quotationsOfCorpus.get(corpus) ?? build(corpus);
  quotationsOfCorpus.set(corpus, known);
  return known;
}

/** How row `at` stands to a moment, as `timingOf` tells it. */
export function timingsOf({ said, published }: Quotations, moment: Moment): (at: number) => Timing {
  const [byDay, byPublished] = [dayRank(moment.day), dayRank(moment.knownBy)];
  return (at) => {
    if ((published[at] ?? 0) > byPublished) return 'unpublished';
    const day = said[at] ?? 0;
    if (day === 0) return 'undated';
    return day > byDay ? 'later' : 'current';
  };
}
