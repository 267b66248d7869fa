/** Files that appear together or not at all: written beside their place, and renamed when all of them stand. */
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { reasonOf } from '../problem.ts';

interface Written {
  readonly beside: string;
  readonly place: string;
}

/** Name of a file beside its place: the process that writes it, and a number. */
const BESIDE = /^\.(\d+)-\d+\.part$/;

function isRunning(writer: number): boolean {
  try {
    return process.kill(writer, 0);
  } catch (error) {
    return reasonOf(error) !== 'ESRCH';
  }
}

export class Publication {
  readonly folder: string;
  readonly #made = new Set<string>();
  readonly #written: Written[] = [];

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Makes a folder, once, and clears it of what a build that was killed had written beside its place. */
  async #make(folder: string): Promise<void> {
    if (this.#made.has(folder)) return;
    await mkdir(folder, { recursive: true });
    for (const name of await readdir(folder)) {
      const [, writer] = BESIDE.exec(name) ?? [];
      if (writer !== undefined && !isRunning(Number(writer))) await rm(join(folder, name), { force: true });
    }
    this.#made.add(folder);
  }

  /** Writes a file beside its place. Throws what the file system throws. */
  async add(name: string, chunks: Iterable<string> | AsyncIterable<string>): Promise<void> {
    const place = join(this.folder, name);
    const beside = join(dirname(place), `.${process.pid}-${this.#written.length}.part`);
    await this.#make(dirname(place));
    this.#written.push({ beside, place });
    const file = await open(beside, 'w');
    try {
      for await (const chunk of chunks) await file.write(chunk);
    } finally {
      await file.close();
    }
  }

  /** Puts every file in its place. */
  async finish(): Promise<void> {
    for (const { beside, place } of this.#written.splice(0)) await rename(beside, place);
  }

  /** Removes whatever was written and is not yet in its place. */
  async abandon(): Promise<void> {
    for (const { beside } of this.#written.splice(0)) await rm(beside, { force: true });
  }
}

/** Removes the files of a folder that are not among `kept`: what an earlier build left there. */
export async function removeOthers(folder: string, kept: ReadonlySet<string>): Promise<void> {
  const names = existsSync(folder) ? await readdir(folder) : [];
  for (const name of names) if (!kept.has(name)) await rm(join(folder, name));
}
