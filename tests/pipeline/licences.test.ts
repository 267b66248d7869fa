import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fault, faultsOf, listing, packagesOf, type Package } from '../../src/pipeline/licences/licences.ts';

function row(licence: string | null, patch: Partial<Package> = {}): Package {
  return { name: 'a-package', version: '1.0.0', use: 'page', licence, ...patch };
}

const LOCKFILE = JSON.stringify({
  packages: {
    '': { name: 'ours', license: 'MIT' },
    'node_modules/b': { version: '2.0.0', license: 'GPL-3.0-only', dev: true },
    'node_modules/b/node_modules/@scope/a': { version: '1.0.0', license: 'MIT' },
    'node_modules/c': { version: '3.0.0' },
  },
});

describe('the packages of a lockfile', () => {
  test('are all there, inner ones too, with licence and use, but not the project itself', () => {
    expect(packagesOf(LOCKFILE)).toEqual([
      { name: '@scope/a', version: '1.0.0', licence: 'MIT', use: 'page' },
      { name: 'b', version: '2.0.0', licence: 'GPL-3.0-only', use: 'tool' },
      { name: 'c', version: '3.0.0', licence: null, use: 'page' },
    ]);
  });

  test('are listed by use and licence', () => {
    const text = listing(packagesOf(LOCKFILE));
    expect(text).toContain('In the page (2)\n  MIT (1): @scope/a 1.0.0\n  none (1): c 3.0.0\n');
    expect(text).toContain('Tools (1)\n  GPL-3.0-only (1): b 2.0.0\n');
    expect(text).toMatch(/react-leaflet.*Hippocratic-2\.1/);
  });
});

describe('a licence', () => {
  test.each(['MIT', 'ISC', '(MIT OR GPL-3.0-only)', 'MIT AND ISC AND BSD-3-Clause', '(MIT AND Zlib)'])(
    '%s is fine in the page',
    (licence) => expect(fault(row(licence))).toBeNull(),
  );

  test.each(['GPL-3.0-only', 'AGPL-3.0-or-later', 'MIT AND GPL-3.0-only', 'SEE LICENSE IN FILE', 'MPL-2.0'])(
    '%s is not fine in the page',
    (licence) => expect(fault(row(licence))).toContain(`a-package 1.0.0: ${licence}: not known to be fine in a page`),
  );

  test('that asks only for changes of its own files is fine for a tool', () => {
    expect(fault(row('MPL-2.0', { use: 'tool' }))).toBeNull();
    expect(fault(row('GPL-2.0-only', { use: 'tool' }))).toContain('for a tool');
  });

  test('that is missing is a fault', () => {
    expect(fault(row(null))).toContain('names no licence');
  });

  test('that is explained for one package is not fine for another', () => {
    expect(fault(row('Hippocratic-2.1', { name: 'react-leaflet' }))).toBeNull();
    expect(fault(row('Hippocratic-2.1'))).toContain('Hippocratic-2.1');
  });
});

describe('this project', () => {
  test('uses no package whose licence is not fine', () => {
    const rows = packagesOf(readFileSync('package-lock.json', 'utf8'));
    expect(rows.length).toBeGreaterThan(100);
    expect(faultsOf(rows)).toEqual([]);
  });
});
