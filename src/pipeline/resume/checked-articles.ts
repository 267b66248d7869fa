/**
 * Articles that passed every check of their own in an earlier build, so that one that was stopped goes on where it was.
 * Only hashes are kept, one a line: of all that the checks saw. A line that is torn or damaged is no hash of anything.
 */
import { createHash } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../domain/schema/article.ts';
import type { Annotation } from '../../domain/schema/dataset.ts';
import type { Registry } from '../registry.ts';

/** Where `npm run data` keeps them: beside the packages, never in the repository. */
export const CHECKED_FOLDER = 'node_modules/.cache/as-reported';

/** Written when so many are waiting: a build that is killed loses the checks of no more. */
const BATCH = 32;

/** A file with more lines is begun anew: some hundred thousand articles as they once were. */
const LINES_LIMIT = 200_000;

const NAME = /^checked-[0-9a-f]{16}\.txt$/;
const HASH = /^[0-9a-f]{64}$/;

function fileName(version: string): string {
  return `checked-${createHash('sha256').update(version).digest('hex').slice(0, 16)}.txt`;
}

async function readHashes(file: string): Promise<Set<string>> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const lines = text.split('\n').filter((line) => HASH.test(line));
  if (lines.length < LINES_LIMIT) return new Set(lines);
  await rm(file, { force: true });
  return new Set();
}

/** Files of other versions are of no use to anybody. */
async function removeOlder(folder: string, kept: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const older = names.filter((name) => NAME.test(name) && name !== kept);
  await Promise.all(older.map((name) => rm(join(folder, name), { force: true }).catch(() => {})));
}

/** What the checks of one article see: its record, its annotation file, its text (null: none), and what all share. */
export interface Seen {
  readonly article: Article;
  readonly source: string;
  readonly text: string | null;
  /** As sharedHash gives it. */
  readonly shared: string;
}

/** A hash of the shared files, the records of other articles left out: a new article leaves the old ones checked. */
export function sharedHash({ corpus, outlets, actors, places, happenings, differences }: Registry): string {
  const shared = [corpus, outlets.rows, actors.rows, places.rows, happenings.rows, differences.rows];
  return createHash('sha256').update(JSON.stringify(shared)).digest('hex');
}

export class CheckedArticles {
  readonly #folder: string;
  readonly #file: string;
  readonly #version: string;
  readonly #known: Set<string>;
  #waiting: string[] = [];
  #isWritable = true;

  private constructor(folder: string, version: string, known: Set<string>) {
    this.#folder = folder;
    this.#file = join(folder, fileName(version));
    this.#version = version;
    this.#known = known;
  }

  /** Opens the folder for a version of the code; see codeVersion. A folder that cannot be read is an empty one. */
  static async open(folder: string, version: string): Promise<CheckedArticles> {
    const known = await readHashes(join(folder, fileName(version)));
    await removeOlder(folder, fileName(version));
    return new CheckedArticles(folder, version, known);
  }

  /** The hash of all that the checks of an article see. */
  keyOf({ article, source, text, shared }: Seen): string {
    const parts = [this.#version, shared, JSON.stringify(article), source, text ?? ''];
    const hash = createHash('sha256').update(text === null ? 'no text' : 'text');
    // lengths keep the end of one part from being read as the beginning of the next
    for (const part of parts) hash.update(`\n${part.length}\n`).update(part);
    return hash.digest('hex');
  }

  isKnown(key: string): boolean {
    return this.#known.has(key);
  }

  /** True for rows whose hash says that an earlier build has checked them: by the schema, and by every rule of their own. */
  vouchesFor(_rows: unknown, key: string): _rows is Annotation {
    return this.isKnown(key);
  }

  remember(key: string): void {
    this.#known.add(key);
    this.#waiting.push(key);
  }

  /** Writes what is waiting, where it is a batch or `isLast`. A place that cannot be written costs only the remembering. */
  async save(isLast = false): Promise<void> {
    if (this.#waiting.length === 0 || (this.#waiting.length < BATCH && !isLast) || !this.#isWritable) return;
    // the first line break ends a line that a killed build has torn
    const lines = `\n${this.#waiting.join('\n')}\n`;
    this.#waiting = [];
    try {
      await mkdir(this.#folder, { recursive: true });
      await appendFile(this.#file, lines);
    } catch {
      this.#isWritable = false;
    }
  }
}
