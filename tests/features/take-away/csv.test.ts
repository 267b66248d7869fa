import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOM, guard, unguard, writeCsv } from '../../../src/features/take-away/data/csv.ts';

/** A reader of RFC 4180, written apart from the writer: quotes, doubled quotes, CRLF. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = BOM.length; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isQuoted && sign === '"' && text.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) cell += sign;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\r' && text.charAt(at + 1) === '\n') {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      at += 1;
    } else cell += sign;
  }
  return rows;
}

const cell = fc.string({
  unit: fc.constantFrom('a', 'ح', ' ', ',', '"', "'", '\r', '\n', '\t', '=', '+', '-', '@', '|'),
});

describe('a table for spreadsheets', () => {
  test('begins with the mark of UTF-8 and ends every record with CRLF', () => {
    expect(
      writeCsv([
        ['a', 'b'],
        ['1', '2'],
      ]),
    ).toBe('\ufeffa,b\r\n1,2\r\n');
  });

  test('quotes cells that hold commas, quotes or line breaks, and no others', () => {
    expect(writeCsv([['a,b', 'say "go"', 'x\ny', 'plain']])).toBe('\ufeff"a,b","say ""go""","x\ny",plain\r\n');
  });

  test('law: what was written reads back, cell by cell', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 })), (rows) => {
        expect(readCsv(writeCsv(rows)).map((row) => row.map(unguard))).toEqual(rows);
      }),
    );
  });

  test('law: no cell begins with what a spreadsheet computes', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(guard(text)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  test('guards formulas, and leaves numbers and words alone', () => {
    expect(['=1+1', '+x', '-x', '@x', '\tx', "'=x"].map(guard)).toEqual(["'=1+1", "'+x", "'-x", "'@x", "'\tx", "''=x"]);
    expect(['75', 'about 80%', "'tis", ''].map(guard)).toEqual(['75', 'about 80%', "'tis", '']);
  });
});
