import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeTex, toBibtex } from '../../../src/domain/citation/bibtex.ts';
import { toCsl, toCslItem } from '../../../src/domain/citation/csl.ts';
import { isDaySupplied, publisherName, type Source } from '../../../src/domain/citation/source.ts';
import { on } from '../tiny-corpus.ts';

function source(patch: Partial<Source> = {}): Source {
  return {
    key: 'tiny-one',
    kind: 'article',
    title: 'A bridge changes hands',
    publisher: 'Gazette',
    isPublisherSupplied: false,
    published: on('2020-05-10'),
    language: 'en',
    note: '',
    link: 'https://example.org/?date=2020-05-08&select=001-c2',
    dataVersion: 'abcdef0123456789',
    accessed: '2024-02-03',
    ...patch,
  };
}

/** What TeX prints of an escaped text. */
function typeset(text: string): string {
  return text
    .replaceAll('\\textbackslash{}', '\u0000')
    .replaceAll('\\textasciitilde{}', '~')
    .replaceAll('\\textasciicircum{}', '^')
    .replaceAll(/\\([{}&%$#_])/g, '$1')
    .replaceAll('\u0000', '\\');
}

/** True when every closing brace has its opening one. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text.replaceAll(/\\[{}]/g, '')) {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth === 0;
}

describe('BibTeX', () => {
  test('holds title, publisher, day, version, link and the day of reading', () => {
    const text = toBibtex([source()]);
    expect(text).toMatch(/^@misc\{tiny-one,\n/);
    for (const field of [
      'title = {{A bridge changes hands}}',
      'howpublished = {Gazette}',
      'date = {2020-05-10}',
      'year = {2020}',
      'version = {abcdef012345}',
      'url = {https://example.org/?date=2020-05-08&select=001-c2}',
      'urldate = {2024-02-03}',
    ])
      expect(text).toContain(`  ${field}`);
  });

  test('writes a range of days as a range, and a supplied publisher in brackets', () => {
    const text = toBibtex([source({ published: on('2020-05-08', '2020-05-09'), isPublisherSupplied: true })]);
    expect(text).toContain('date = {2020-05-08/2020-05-09}');
    expect(text).toContain('howpublished = {[Gazette]}');
  });

  test('is one entry after another, fields in a fixed order, those that are missing left out', () => {
    const page = source({ key: 'tiny-page', publisher: null, published: null, language: 'ar' });
    expect(toBibtex([page, source({ note: 'Seen twice.' })])).toBe(`@misc{tiny-page,
  title = {{A bridge changes hands}},
  language = {ar},
  version = {abcdef012345},
  url = {https://example.org/?date=2020-05-08&select=001-c2},
  urldate = {2024-02-03}
}

@misc{tiny-one,
  title = {{A bridge changes hands}},
  howpublished = {Gazette},
  date = {2020-05-10},
  year = {2020},
  note = {Seen twice.},
  language = {en},
  version = {abcdef012345},
  url = {https://example.org/?date=2020-05-08&select=001-c2},
  urldate = {2024-02-03}
}
`);
  });

  test('writes each break of a line as one space, with the spaces around it', () => {
    expect(escapeTex('one  \n\n  two\rthree')).toBe('one two three');
  });

  test('percent-encodes in an address what would end its field', () => {
    expect(toBibtex([source({ link: 'https://example.org/?q={a}\\' })])).toContain(
      'url = {https://example.org/?q=%7Ba%7D%5C}',
    );
  });

  test('law: TeX prints an escaped text as it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('ab {}\\~^&%$#_')) }), (text) => {
        expect(typeset(escapeTex(text))).toBe(text);
      }),
    );
  });

  test('law: no title, note or link opens or ends a field', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(isBalanced(toBibtex([source({ title: text, note: text, link: text })]))).toBe(true);
      }),
    );
  });
});

describe('a source', () => {
  test('has its publisher in brackets when the name was supplied, and no name where there is none', () => {
    expect(publisherName(source())).toBe('Gazette');
    expect(publisherName(source({ isPublisherSupplied: true }))).toBe('[Gazette]');
    expect(publisherName(source({ publisher: null, isPublisherSupplied: true }))).toBeNull();
  });

  test('has a supplied day when it is known and not printed', () => {
    expect(isDaySupplied(source())).toBe(false);
    expect(isDaySupplied(source({ published: { ...on('2020-05-10'), basis: 'outside' } }))).toBe(true);
    expect(isDaySupplied(source({ published: null }))).toBe(false);
  });
});

describe('CSL-JSON', () => {
  test('tells an article from a view of this page', () => {
    expect(toCslItem(source()).type).toBe('article-newspaper');
    expect(toCslItem(source({ kind: 'page', publisher: null, published: null }))).toEqual({
      id: 'tiny-one',
      type: 'webpage',
      title: 'A bridge changes hands',
      accessed: { 'date-parts': [[2024, 2, 3]] },
      language: 'en',
      version: 'abcdef012345',
      URL: 'https://example.org/?date=2020-05-08&select=001-c2',
    });
  });

  test('holds the publisher, and what else must be said', () => {
    expect(toCslItem(source({ note: 'Seen twice.' }))).toMatchObject({
      'container-title': 'Gazette',
      note: 'Seen twice.',
    });
    expect(toCslItem(source())).not.toHaveProperty('note');
  });

  test('gives a range both its days, and calls a day that is not printed uncertain', () => {
    const published = { ...on('2020-05-08', '2020-05-09'), basis: 'deduced' } as const;
    expect(toCslItem(source({ published })).issued).toEqual({
      'date-parts': [
        [2020, 5, 8],
        [2020, 5, 9],
      ],
      circa: true,
    });
    expect(toCslItem(source()).issued).toEqual({ 'date-parts': [[2020, 5, 10]] });
  });

  test('law: the file reads back as the items', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, note) => {
        const sources = [source({ title, note }), source({ key: 'tiny-two' })];
        expect(JSON.parse(toCsl(sources))).toEqual(sources.map(toCslItem));
      }),
    );
  });
});
