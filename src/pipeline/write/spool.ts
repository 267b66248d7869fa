/** Rows on their way to the dataset, kept on disk, so that a corpus of any size takes the same memory. */
import { createReadStream } from 'node:fs';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROW_KINDS, type RowKind } from '../source/annotation.ts';

/** Rows wait in memory up to this many UTF-16 units a kind. */
const BUFFER_LIMIT = 1_000_000;

/** Stands between two rows: one row a line. */
export const BETWEEN_ROWS = ',\n';

interface Pile {
  count: number;
  waiting: string;
  isOnDisk: boolean;
}

export class Spool {
  readonly #folder: string;
  readonly #piles: ReadonlyMap<RowKind, Pile> = new Map(
    ROW_KINDS.map((kind) => [kind, { count: 0, waiting: '', isOnDisk: false }]),
  );

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async open(): Promise<Spool> {
    return new Spool(await mkdtemp(join(tmpdir(), 'as-reported-')));
  }

  #pile(kind: RowKind): Pile {
    const pile = this.#piles.get(kind);
    if (pile === undefined) throw new Error(`no pile for ${kind}`);
    return pile;
  }

  #file(kind: RowKind): string {
    return join(this.#folder, kind);
  }

  /** Adds a row of the dataset to the pile of its kind. */
  async add(kind: RowKind, row: object): Promise<void> {
    const pile = this.#pile(kind);
    pile.waiting += (pile.count === 0 ? '' : BETWEEN_ROWS) + JSON.stringify(row);
    pile.count += 1;
    if (pile.waiting.length < BUFFER_LIMIT) return;
    await appendFile(this.#file(kind), pile.waiting);
    pile.isOnDisk = true;
    pile.waiting = '';
  }

  /** The rows of a kind in the order in which they came, in pieces that end anywhere. */
  async *chunks(kind: RowKind): AsyncGenerator<string> {
    const pile = this.#pile(kind);
    if (pile.isOnDisk) for await (const chunk of createReadStream(this.#file(kind), 'utf8')) yield String(chunk);
    if (pile.waiting !== '') yield pile.waiting;
  }

  async close(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }
}
