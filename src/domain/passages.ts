/** The words behind the reports: in their rows, or in parts that are asked for when something shows them. */
import type { Passage } from './schema/base.ts';
import type { Dataset } from './schema/dataset.ts';

/** What is asked of a report to find its passages. */
interface Carried {
  readonly kind: string;
  readonly row: { readonly id: string; readonly article: string };
}

/** The passages of a report, in the order in which it names them. */
export type PassagesOf = (report: Carried) => readonly Passage[];

/** Passages by the id of their report. */
export type PassagesById = ReadonlyMap<string, readonly Passage[]>;

/** Where a corpus keeps the words of its passages. */
export interface PassageSource {
  /** What is here with the rows. */
  readonly here: PassagesById;
  /** The files of the parts, by number; none where all is here. */
  readonly parts: readonly string[];
  /** The part that holds the passages of an article. */
  readonly partOf: ReadonlyMap<string, number>;
  /** False: what stands around the words of a statement is kept back, since it may name the speaker. */
  readonly hasContext: boolean;
}

/** The passages of a dataset that came whole. */
export function passagesInRows(dataset: Dataset): PassageSource {
  const { statements, controlReports, shareReports, figures, events } = dataset;
  const lists = [statements, controlReports, shareReports, figures, events];
  const here = new Map(lists.flatMap((rows) => rows.map((row) => [row.id, row.passages] as const)));
  return { here, parts: [], partOf: new Map(), hasContext: true };
}

/** Numbers of the parts that hold passages of the reports, each once, in order; none where all of them are here. */
export function partsOf({ here, partOf, parts }: PassageSource, reports: Iterable<Carried>): readonly number[] {
  if (parts.length === 0) return [];
  const numbers = new Set<number>();
  for (const { row } of reports) {
    const part = here.has(row.id) ? undefined : partOf.get(row.article);
    if (part !== undefined) numbers.add(part);
  }
  return [...numbers].toSorted((a, b) => a - b);
}

function withoutContext(passage: Passage): Passage {
  return { ...passage, prefix: '', suffix: '' };
}

/** The passages of the reports whose parts are given, and of those that need none. Throws for a report that none of them holds: ask for its part first. */
export function passagesFrom({ here, hasContext }: PassageSource, parts: readonly PassagesById[]): PassagesOf {
  return (report) => {
    const { id } = report.row;
    const passages = here.get(id) ?? parts.find((part) => part.has(id))?.get(id);
    if (passages === undefined) throw new Error(`the passages of "${id}" have not been asked for`);
    return hasContext || report.kind !== 'statement' ? passages : passages.map(withoutContext);
  };
}

/** The passages of a corpus that came whole. Throws as `passagesFrom` does for what is in a part. */
export function passagesHere({ passages }: { readonly passages: PassageSource }): PassagesOf {
  return passagesFrom(passages, []);
}
