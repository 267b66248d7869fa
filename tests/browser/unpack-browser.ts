/**
 * Unpacks the Chromium of the npm package @sparticuz/chromium into .browser/ of this checkout, once. It is
 * unpacked beside and renamed when done, so that a killed run leaves no half browser.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FoundBrowser } from './find-browser.ts';

const HOME = fileURLToPath(new URL('../../.browser', import.meta.url));

function browserAt(folder: string): FoundBrowser {
  return {
    path: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

/** The package writes to the temporary directory, and brings its libraries only where it believes to be in a Lambda. */
async function withEnvironment<T>(values: Record<string, string>, run: () => Promise<T>): Promise<T> {
  const before = Object.keys(values).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, values);
  try {
    return await run();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** The package's font settings name the folder that it was unpacked to; they must name the final one. */
async function moveFontSettings(folder: string): Promise<void> {
  const file = join(folder, 'fonts', 'fonts.conf');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/<dir>[^<]*<\/dir>/g, `<dir>${join(HOME, 'fonts')}</dir>`));
}

async function unpackInto(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await withEnvironment({ TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }, async () => {
    const { default: packed } = await import('@sparticuz/chromium');
    const path = await packed.executablePath();
    if (path !== join(folder, 'chromium')) await cp(path, join(folder, 'chromium'));
  });
  await moveFontSettings(folder);
}

/** The unpacked browser, or null on a machine that the package is not made for. */
export async function unpackedBrowser(): Promise<FoundBrowser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  if (!existsSync(HOME)) {
    const beside = `${HOME}.${process.pid}`;
    await unpackInto(beside);
    await rename(beside, HOME).catch(() => rm(beside, { recursive: true }));
  }
  return browserAt(HOME);
}
