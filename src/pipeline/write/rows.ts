/** The rows of the articles on their way to the published files: as they stand in one file, and as columns and parts. */
import type { Annotation } from '../../domain/schema/dataset.ts';
import { ROW_KINDS } from '../source/annotation.ts';
import { ColumnsWriter, isSplitKind, SPLIT_KINDS, type SplitKind } from './columns.ts';
import type { Split } from './dataset-text.ts';
import { PartsWriter, type Carrying } from './parts.ts';
import type { Spool } from './spool.ts';

/** Rows of up to this many UTF-16 units a page reads and checks in one file without keeping its reader waiting. */
const SPLIT_FROM = 4_000_000;

/** Which of the two it will be is known when the last row has come. */
export class RowsWriter {
  readonly #spool: Spool;
  readonly #columns: Split['columns'];
  readonly #parts: PartsWriter;

  constructor(spool: Spool) {
    const columns = (kind: SplitKind) => new ColumnsWriter(kind, spool);
    this.#spool = spool;
    this.#columns = {
      statements: columns('statements'),
      controlReports: columns('controlReports'),
      figures: columns('figures'),
    };
    this.#parts = new PartsWriter(spool);
  }

  /** Adds the rows of the next article. */
  async add(article: string, annotation: Annotation): Promise<void> {
    for (const kind of ROW_KINDS) {
      const rows = annotation[kind].map((row) => ({ ...row, article }));
      await this.#spool.add(kind, rows);
      if (isSplitKind(kind)) await this.#columns[kind].add(rows);
    }
    await this.#parts.addArticle(SPLIT_KINDS.flatMap((kind): readonly Carrying[] => annotation[kind]));
  }

  /** Null where the rows fit into one file: they are shorter than `from`. */
  async split(from = SPLIT_FROM): Promise<Split | null> {
    if (this.#spool.rowsLength < from) return null;
    const entries = await this.#parts.finish();
    return { columns: this.#columns, parts: entries, textOf: (part) => this.#parts.texts(part) };
  }
}
