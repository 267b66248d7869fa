/** Rows and texts on their way to the published files, kept on disk, so that a corpus of any size takes the same memory. */
import { createReadStream } from 'node:fs';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RowKind } from '../source/annotation.ts';

/** Texts wait in memory up to this many UTF-16 units a pile. */
const BUFFER_LIMIT = 100_000;

/** Stands between two rows: one row a line. */
export const BETWEEN_ROWS = ',\n';

interface Pile {
  /** In the spool's folder; made when there is too much to wait. */
  readonly file: string;
  waiting: string;
  isOnDisk: boolean;
}

export class Spool {
  readonly #folder: string;
  readonly #piles = new Map<string, Pile>();
  #length = 0;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async open(): Promise<Spool> {
    return new Spool(await mkdtemp(join(tmpdir(), 'as-reported-')));
  }

  /** Of all rows as text, in UTF-16 units. */
  get rowsLength(): number {
    return this.#length;
  }

  #pile(name: string): Pile {
    const known = this.#piles.get(name);
    if (known !== undefined) return known;
    const pile = { file: join(this.#folder, String(this.#piles.size)), waiting: '', isOnDisk: false };
    this.#piles.set(name, pile);
    return pile;
  }

  /** Adds a text to the end of a pile. */
  async addText(name: string, text: string): Promise<void> {
    const pile = this.#pile(name);
    pile.waiting += text;
    if (pile.waiting.length < BUFFER_LIMIT) return;
    await appendFile(pile.file, pile.waiting);
    pile.isOnDisk = true;
    pile.waiting = '';
  }

  /** Adds items to a list that a pile holds, with `between` before them where they are not its first; '' is none. */
  async addListed(name: string, items: string, between: string): Promise<void> {
    if (items !== '') await this.addText(name, this.#piles.has(name) ? between + items : items);
  }

  /** Adds rows of the dataset to the pile of their kind. */
  async add(kind: RowKind, rows: readonly object[]): Promise<void> {
    const text = rows.map((row) => JSON.stringify(row)).join(BETWEEN_ROWS);
    this.#length += text.length;
    await this.addListed(kind, text, BETWEEN_ROWS);
  }

  /** What was added to a pile, in the order in which it came, in pieces that end anywhere. */
  async *texts(name: string): AsyncGenerator<string> {
    const pile = this.#pile(name);
    if (pile.isOnDisk) for await (const chunk of createReadStream(pile.file, 'utf8')) yield String(chunk);
    if (pile.waiting !== '') yield pile.waiting;
  }

  async close(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }
}
