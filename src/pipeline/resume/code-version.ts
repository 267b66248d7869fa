/** The version of the code that checks: a build trusts what an earlier one checked only if both ran the same code. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The rooms that the checks of an article may see, by the import law; and the versions of the packages they use. */
const ROOMS = ['src/domain', 'src/extract', 'src/pipeline'];
const PACKAGES = 'package.json';

async function filesOf(room: string): Promise<string[]> {
  const entries = await readdir(join(ROOT, room), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** SHA-256, in hexadecimal, of the schema, the rules and all other code of the pipeline, and of what runs it. */
export async function codeVersion(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  const files = (await Promise.all(ROOMS.map(filesOf))).flat().toSorted();
  for (const file of [join(ROOT, PACKAGES), ...files])
    hash.update(`\0${file.slice(ROOT.length)}\0`).update(await readFile(file));
  return hash.digest('hex');
}
