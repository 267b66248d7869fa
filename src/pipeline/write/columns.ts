/** The long lists of a dataset, column by column, for one that is too large for a single file of rows. */
import type { Position } from '../../domain/schema/base.ts';
import type { RowKind } from '../source/annotation.ts';
import { ColumnWriter } from './column.ts';
import type { Spool } from './spool.ts';

/** The lists whose rows are told by columns, and whose passages are in parts; the others are short. */
export const SPLIT_KINDS = ['statements', 'controlReports', 'figures'] as const satisfies readonly RowKind[];
export type SplitKind = (typeof SPLIT_KINDS)[number];

export function isSplitKind(kind: RowKind): kind is SplitKind {
  return kind === 'statements' || kind === 'controlReports' || kind === 'figures';
}

/** A row of one of these lists, with its article. */
type SplitRow = { readonly passages: readonly Position[] } & Readonly<Record<string, unknown>>;

/** Values stay in memory, each once, and a number for each row; ids, sentences and where passages stand go to the spool. */
export class ColumnsWriter {
  readonly #kind: SplitKind;
  readonly #spool: Spool;
  readonly #columns = new Map<string, ColumnWriter>();
  #rows = 0;

  constructor(kind: SplitKind, spool: Spool) {
    this.#kind = kind;
    this.#spool = spool;
  }

  #column(field: string): ColumnWriter {
    const column = this.#columns.get(field) ?? new ColumnWriter();
    this.#columns.set(field, column);
    return column;
  }

  #addRow({ passages, ...row }: SplitRow): string {
    for (const [field, value] of Object.entries(row)) this.#column(field).add(value);
    return `[${passages.map(({ start, end }) => `${start},${end}`).join(',')}]`;
  }

  /** Adds the rows of the next article. */
  async add(rows: readonly SplitRow[]): Promise<void> {
    await this.#spool.addListed(`positions of ${this.#kind}`, rows.map((row) => this.#addRow(row)).join(','), ',');
    for (const [field, column] of this.#columns)
      await this.#spool.addListed(`${field} of ${this.#kind}`, column.take(), ',');
    this.#rows += rows.length;
  }

  async *#columnChunks(field: string): AsyncGenerator<string> {
    const text = this.#column(field).text();
    if (text === null) {
      yield '{"values":[';
      yield* this.#spool.texts(`${field} of ${this.#kind}`);
      yield ']}';
    } else yield text;
  }

  /** The list as JSON, in pieces: one column a line. `fields` are all that the schema wants, for a list without rows. */
  async *chunks(fields: readonly string[]): AsyncGenerator<string> {
    yield `{"rows":${this.#rows},\n"passages":[`;
    yield* this.#spool.texts(`positions of ${this.#kind}`);
    yield ']';
    for (const field of fields) {
      yield `,\n"${field}":`;
      yield* this.#columnChunks(field);
    }
    yield '}';
  }
}
