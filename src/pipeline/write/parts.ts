/** The passages of a large dataset, in parts of whole articles, each a file named by the hash of what it holds. */
import { createHash } from 'node:crypto';
import type { Passage } from '../../domain/schema/base.ts';
import { PART_VERSION, type PartEntry } from '../../domain/schema/split.ts';
import type { Spool } from './spool.ts';

/** A part is closed when it is so long, in UTF-16 units: a card in sight then costs little more than itself. */
const PART_LENGTH = 256_000;

/** A row with what a part holds of it. */
export interface Carrying {
  readonly id: string;
  readonly passages: readonly Passage[];
}

function pileOf(file: string): string {
  return `part ${file}`;
}

export class PartsWriter {
  readonly #spool: Spool;
  readonly #entries: PartEntry[] = [];
  #rows: string[] = [];
  #length = 0;
  #articles = 0;

  constructor(spool: Spool) {
    this.#spool = spool;
  }

  /** Adds the next article's rows. */
  async addArticle(rows: readonly Carrying[]): Promise<void> {
    for (const { id, passages } of rows) {
      const text = `${JSON.stringify(id)}:${JSON.stringify(passages)}`;
      this.#rows.push(text);
      this.#length += text.length;
    }
    this.#articles += 1;
    if (this.#length >= PART_LENGTH) await this.#close();
  }

  async #close(): Promise<void> {
    const text = `{"version":${PART_VERSION},"passages":{\n${this.#rows.join(',\n')}\n}}\n`;
    const file = `parts/${createHash('sha256').update(text).digest('hex').slice(0, 16)}.json`;
    await this.#spool.addText(pileOf(file), text);
    this.#entries.push({ file, articles: this.#articles });
    [this.#rows, this.#length, this.#articles] = [[], 0, 0];
  }

  /** All parts; call it when the last article has been added. */
  async finish(): Promise<readonly PartEntry[]> {
    if (this.#articles > 0) await this.#close();
    return this.#entries;
  }

  /** The text of a part, in pieces. */
  texts({ file }: PartEntry): AsyncGenerator<string> {
    return this.#spool.texts(pileOf(file));
  }
}
