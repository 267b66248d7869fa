/** The documents name commands, folders and link keys; this test keeps them true. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { KEY_NAMES, KEYS } from '../src/view/table.ts';
import { readSources } from './architecture/imports.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(`${ROOT}${file}`, 'utf8');
const { scripts } = v.parse(
  v.looseObject({ scripts: v.record(v.string(), v.string()) }),
  JSON.parse(read('package.json')),
);

const DOCS = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'data/README.md', 'docs/mutation.md'];

/** Commands that npm has without a script of ours. */
const OF_NPM = new Set(['ci', 'audit', 'sbom', 'install']);

function commandsIn(text: string): string[] {
  const run = [...text.matchAll(/npm run (?:-s )?([a-z][a-z:-]*)/g)].map((match) => match[1] ?? '');
  const plain = [...text.matchAll(/npm (?!run\b)([a-z]+)\b/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => !OF_NPM.has(name));
  return [...run, ...plain.filter((name) => name === 'start' || name === 'test')];
}

/** Paths in code marks that begin with one of the project's folders. */
function pathsIn(text: string): string[] {
  const paths = [...text.matchAll(/`((?:src|data|tests|public|bench|\.ci)\/[A-Za-z0-9_./-]*)`/g)].map(
    (match) => match[1] ?? '',
  );
  return paths.filter((path) => !path.includes('...'));
}

describe.each(DOCS)('%s', (file) => {
  const text = read(file);

  test('names only commands that exist', () => {
    expect(commandsIn(text).filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  test('names only files and folders that exist, or that git ignores by name', () => {
    const ignored = read('.gitignore');
    const missing = pathsIn(text).filter((path) => !existsSync(`${ROOT}${path}`) && !ignored.includes(path));
    expect(missing).toEqual([]);
  });
});

describe('the README', () => {
  test('lists every key of a link, and no other', () => {
    const table = read('README.md').split('## Links')[1]?.split('\n## ')[0] ?? '';
    const listed = [...table.matchAll(/^\| `([a-z]+)` \|/gm)].map((match) => match[1] ?? '');
    expect(listed.toSorted()).toEqual(KEY_NAMES.map((name) => KEYS[name].param).toSorted());
  });

  test('has its pictures', () => {
    const pictures = [...read('README.md').matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((picture) => !existsSync(`${ROOT}${picture}`))).toEqual([]);
  });
});

describe('a comment', () => {
  test('names no document that is not here', () => {
    const named = ['src', 'bench', 'tests'].flatMap((room) =>
      [...readSources(`${ROOT}${room}`)].flatMap(([file, text]) =>
        [...text.matchAll(/(?<![\w/`.-])([A-Z]{3,}\.md)\b/g)].map(([, document = '']) => ({ file, document })),
      ),
    );
    expect(named.filter(({ document }) => !existsSync(`${ROOT}${document}`))).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  test('explains every room', () => {
    const text = read('ARCHITECTURE.md');
    const rooms = ['domain', 'extract', 'pipeline', 'load', 'view', 'words', 'ui', 'features', 'app'];
    expect(rooms.filter((room) => !new RegExp(`^\\s*${room}/`, 'm').test(text))).toEqual([]);
  });
});

describe('the score of the mutation', () => {
  const text = read('docs/mutation.md');
  const rows = [...text.matchAll(/^\| `([^`]+)` \| (\d+) of (\d+) \|/gm)].map(([, file = '', noticed, all]) => ({
    file,
    noticed: Number(noticed),
    all: Number(all),
  }));

  test('is of files that the domain has', () => {
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.map(({ file }) => file).filter((file) => !existsSync(`${ROOT}src/domain/${file}`))).toEqual([]);
  });

  test('adds up', () => {
    const sum = (part: 'noticed' | 'all') => rows.reduce((total, row) => total + row[part], 0);
    expect(text).toContain(`${sum('noticed')} of ${sum('all')} are noticed`);
  });
});
