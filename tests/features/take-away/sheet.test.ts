import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakAnywhere, sheetAround } from '../../../src/features/take-away/sheet.ts';
import { embedCode } from '../../../src/features/take-away/embed.ts';
import { dayOfClock } from '../../../src/features/take-away/citations.ts';
import { moveOf, paintOf } from '../../../src/features/take-away/file/style.ts';
import { textWidth } from '../../../src/ui/text-width.ts';

describe('the sheet around a picture', () => {
  const sheet = { title: 'T', notes: ['As of Friday.', 'Reports by: one and two'], direction: 'ltr' } as const;

  test('law: a long link is broken, whole and in order, into lines that fit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9?&=.:/-]{0,400}$/), (link) => {
        const lines = breakAnywhere(link, 200);
        expect(lines.join('')).toBe(link);
        expect(lines.every((line) => textWidth(line, 'sans', 12) <= 200)).toBe(true);
      }),
    );
  });

  test('holds title, notes and link, all of them within its edges', () => {
    const link = `https://example.org/?q=${'x'.repeat(300)}`;
    const { texts, width, height } = sheetAround({ width: 680, height: 500 }, { ...sheet, link });
    expect(texts[0]).toMatchObject({ text: 'T', look: 'title' });
    expect(texts.map(({ text }) => text).join('')).toContain(link);
    expect(texts.every(({ x, y }) => x > 0 && x < width && y > 0 && y < height)).toBe(true);
  });

  test('begins at the other edge where the page runs from right to left', () => {
    const { texts, width } = sheetAround({ width: 680, height: 500 }, { ...sheet, link: 'l', direction: 'rtl' });
    expect(texts.every(({ x }) => x === width - 20)).toBe(true);
  });
});

describe('looks as attributes', () => {
  test('a colour is written in hexadecimal, with its opacity apart', () => {
    expect(paintOf('rgb(204, 110, 78)')).toEqual({ text: '#cc6e4e', alpha: 1 });
    expect(paintOf('rgba(204, 110, 78, 0.5)')).toEqual({ text: '#cc6e4e', alpha: 0.5 });
  });

  test('what is transparent is not painted; a pattern stays a reference', () => {
    expect(paintOf('rgba(0, 0, 0, 0)').text).toBe('none');
    expect(paintOf('url("#a-lines")').text).toBe('url(#a-lines)');
  });

  test('a move of the style sheet becomes a transform', () => {
    expect(moveOf('-7px')).toBe('translate(-7 0)');
    expect(moveOf('4px 2.5px')).toBe('translate(4 2.5)');
    expect(moveOf('none')).toBeNull();
  });
});

describe('the code to embed a view', () => {
  test('has a title, a size, and a frame that may do no more than it must', () => {
    const code = embedCode({ link: 'https://example.org/?date=2020-05-08&embed=1', title: 'Tiny', size: 'wide' });
    expect(code).toContain('src="https://example.org/?date=2020-05-08&amp;embed=1"');
    expect(code).toContain('title="Tiny" width="1100" height="720"');
    expect(code).toContain('sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"');
  });

  test('law: no link or title leaves its attribute', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (link, title) => {
        const code = embedCode({ link, title, size: 'column' });
        expect(code.match(/"/g)).toHaveLength(14);
        expect(code.match(/[<>]/g)).toHaveLength(4);
      }),
    );
  });
});

test('the day of a clock is its own, whatever the time zone', () => {
  expect(dayOfClock(new Date(2024, 1, 3, 23, 59))).toBe('2024-02-03');
  expect(dayOfClock(new Date(2024, 11, 31, 0, 1))).toBe('2024-12-31');
});
