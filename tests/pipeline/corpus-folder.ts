/** A copy of the invented corpus of tests/golden/pipeline/in, to be spoilt by a test. */
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { build, type BuildOptions, type Built } from '../../src/pipeline/build.ts';

const GOLDEN = fileURLToPath(new URL('../golden/pipeline/', import.meta.url));

/** What a published folder holds: file name below it -> text. */
export type Files = ReadonlyMap<string, string>;

export async function readFolder(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = paths
    .toSorted()
    .map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const);
  return new Map(await Promise.all(texts));
}

export function goldenOutput(): Promise<Files> {
  return readFolder(join(GOLDEN, 'out'));
}

export class CorpusFolder {
  readonly data: string;
  readonly texts: string;
  readonly out: string;

  private constructor(root: string) {
    this.data = join(root, 'data');
    this.texts = join(root, 'texts');
    this.out = join(root, 'out');
  }

  /** A fresh copy; removed when the test is over. */
  static async copy(): Promise<CorpusFolder> {
    const root = await mkdtemp(join(tmpdir(), 'corpus-'));
    onTestFinished(() => rm(root, { recursive: true, force: true }));
    await cp(join(GOLDEN, 'in'), root, { recursive: true });
    return new CorpusFolder(root);
  }

  path(name: string): string {
    return name.endsWith('.txt') ? join(this.texts, name) : join(this.data, name);
  }

  write(name: string, content: string | Uint8Array): Promise<void> {
    return writeFile(this.path(name), content);
  }

  remove(name: string): Promise<void> {
    return rm(name === '' ? this.data : this.path(name), { recursive: true });
  }

  /** Replaces the first place of a file that reads `from`; a test that finds none is no test. */
  async edit(name: string, from: string, to: string): Promise<void> {
    const text = await readFile(this.path(name), 'utf8');
    if (!text.includes(from)) throw new Error(`${name} does not read ${from}`);
    await this.write(
      name,
      text.replace(from, () => to),
    );
  }

  build(given: Partial<BuildOptions> = {}): Promise<Built> {
    return build({ data: this.data, articles: this.texts, out: this.out, onProgress: () => {}, ...given });
  }

  published(): Promise<Files> {
    return readFolder(this.out);
  }
}
