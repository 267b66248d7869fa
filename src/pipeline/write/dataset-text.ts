/** The dataset as text: JSON in the schema's key order, one row a line, so that a change of data reads as a diff. */
import { createHash } from 'node:crypto';
import { DATASET_VERSION, type Dataset } from '../../domain/schema/dataset.ts';
import { SplitDataset, type PartEntry } from '../../domain/schema/split.ts';
import type { RowKind } from '../source/annotation.ts';
import type { ColumnsWriter, SplitKind } from './columns.ts';
import { BETWEEN_ROWS, type Spool } from './spool.ts';

type SharedKey = 'corpus' | 'outlets' | 'articles' | 'actors' | 'places' | 'happenings' | 'differences' | 'reuses';
type Shared = { readonly [K in SharedKey]: Readonly<Dataset[K]> };

/** What a dataset is written from: the rows of the articles from the spool, everything else as it is. */
export interface DatasetParts extends Shared {
  readonly rows: Spool;
}

async function* listed(key: string, chunks: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  let isEmpty = true;
  for await (const chunk of chunks) {
    yield isEmpty ? `"${key}":[\n${chunk}` : chunk;
    isEmpty = false;
  }
  yield isEmpty ? `"${key}":[]` : '\n]';
}

function own(key: SharedKey | 'parts', rows: readonly object[]): AsyncGenerator<string> {
  const text = rows.map((row) => JSON.stringify(row)).join(BETWEEN_ROWS);
  return listed(key, text === '' ? [] : [text]);
}

/** What stands for the lists of a dataset whose passages are in parts. */
export interface Split {
  readonly columns: { readonly [K in SplitKind]: ColumnsWriter };
  readonly parts: readonly PartEntry[];
  /** The text of a part, in pieces. */
  readonly textOf: (part: PartEntry) => AsyncIterable<string>;
}

async function* columnsOf(split: Split, kind: SplitKind): AsyncGenerator<string> {
  const { rows: _, passages: __, ...fields } = SplitDataset.entries[kind].entries;
  yield `"${kind}":`;
  yield* split.columns[kind].chunks(Object.keys(fields));
}

/** Everything below the hash, in the dataset's order; whole, or with its long lists as columns. */
async function* bodyChunks(parts: DatasetParts, split: Split | null = null): AsyncGenerator<string> {
  const rows = (kind: RowKind) => listed(kind, parts.rows.texts(kind));
  const spooled = (kind: SplitKind) => (split === null ? rows(kind) : columnsOf(split, kind));
  yield `"corpus":${JSON.stringify(parts.corpus)}`;
  const lists = [
    own('outlets', parts.outlets),
    own('articles', parts.articles),
    own('actors', parts.actors),
    own('places', parts.places),
    spooled('statements'),
    spooled('controlReports'),
    rows('shareReports'),
    spooled('figures'),
    own('happenings', parts.happenings),
    rows('events'),
    own('differences', parts.differences),
    own('reuses', parts.reuses),
    ...(split === null ? [] : [own('parts', split.parts)]),
  ];
  for (const list of lists) {
    yield ',\n';
    yield* list;
  }
  yield '\n}\n';
}

const HEAD = `{\n"version":${DATASET_VERSION},\n`;

/** SHA-256 of the dataset's text in one file, without its line "hash": the data version named in citations, split or not. */
export async function datasetHash(parts: DatasetParts): Promise<string> {
  const hash = createHash('sha256').update(HEAD);
  for await (const chunk of bodyChunks(parts)) hash.update(chunk);
  return hash.digest('hex');
}

/** The text of dataset.json, in pieces. */
export async function* datasetChunks(
  parts: DatasetParts,
  hash: string,
  split: Split | null = null,
): AsyncGenerator<string> {
  yield `${HEAD}"hash":${JSON.stringify(hash)},\n`;
  yield* bodyChunks(parts, split);
}
