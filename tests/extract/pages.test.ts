/** Pages as they come: wrapped lines, datelines, marks of every kind, texts of any length. */
import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/extract/text/layout.ts';
import { pairMarks } from '../../src/extract/text/marks.ts';
import { splitArticles } from '../../src/extract/text/segments.ts';

function paragraphs(text: string): string[] {
  return layOut(text, 0, text.length).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

/** Where the sentences of a paragraph begin, as the words before it. */
function datelineOf(words: string): string {
  const text = `The bridge stays shut\n\nNobody crossed the river again on that day, and nobody will.\n\n${words}\n`;
  const last = layOut(text, 0, text.length).at(-1);
  return last === undefined ? '' : text.slice(last.start, last.read);
}

/** The stretches between marks, with their depth and whether they end. */
function marked(text: string): string[] {
  return pairMarks(text, 0, text.length).map(
    ({ start, end, depth, closed }) => `${depth} ${text.slice(start, end)}${closed ? '' : ' …'}`,
  );
}

describe('lines that are wrapped at a column', () => {
  const wrapped = [
    'The bridge over the river stays shut until the end',
    'of the winter, the mayor of the lower town has told',
    'the people who waited there for most of the morning',
    'and then went home.',
    '',
    'Nobody has crossed the river since the ferry sank at',
    'the old landing below the mill.',
  ];

  test('are one paragraph, up to the empty line', () => {
    expect(paragraphs(wrapped.join('\n'))).toEqual([
      `body: ${wrapped.slice(0, 4).join('\n')}`,
      `body: ${wrapped.slice(5).join('\n')}`,
    ]);
  });

  test('are paragraphs of their own where most lines do not go on in small letters', () => {
    const lines = wrapped.map((line) => line.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()));
    expect(paragraphs(lines.join('\n'))).toHaveLength(6);
  });
});

describe('a dateline', () => {
  test.each([
    ['GENEVA, 3 May (Wire) — The talks went on.', 'GENEVA, 3 May (Wire) — '],
    ['Hollin, Northmark – The talks went on.', 'Hollin, Northmark – '],
    ['(Port Regal, May 3, 2018) – The talks went on.', '(Port Regal, May 3, 2018) – '],
    ['Bellmarine (ILS) - The talks went on.', 'Bellmarine (ILS) - '],
    ['al-Hara, May 3 - The talks went on.', ''],
    ['14.05 GMT The talks went on.', '14.05 GMT '],
  ])('opens: %s', (words, dateline) => {
    expect(datelineOf(words)).toBe(dateline);
  });

  test.each([
    'Two bridges – the old and the new – were shut again on that day.',
    'The talks went on — slowly.',
    '(It was the third try) – the talks went on.',
  ])('is none in: %s', (words) => {
    expect(datelineOf(words)).toBe('');
  });
});

describe('quotation marks', () => {
  test.each([
    ['curly and straight', 'He said “one” and "two".', ['0 one', '0 two']],
    ['written out as signs of a page', 'He said &ldquo;one&rdquo; and &quot;two&quot;.', ['0 one', '0 two']],
    ['angles within angles', 'Il dit «un «deux» trois».', ['0 un «deux» trois', '1 deux']],
    [
      'angles around curly ones, and the other way round',
      '«a “b” c» “d «e» f”',
      ['0 a “b” c', '1 b', '0 d «e» f', '1 e'],
    ],
    ['that do not end', 'He said “one and went', ['0 one and went …']],
    ['opened anew where the one before was never closed', '“one and “two”', ['0 two']],
    ['inches, which quote nothing', 'A pipe of 12" and "one" of 8".', ['0 one']],
    ['low ones', 'Er sagte „eins“ und ‚zwei‘ und ging.', ['0 eins', '0 zwei']],
    ['single ones inside double ones', '“She said ‘one’ to us”', ['0 She said ‘one’ to us', '1 one']],
    ['that belong to words', 'The drivers’ ’90s trucks, rock ’n’ roll and o’clock', []],
    ['single ones before and after brackets', "He called it (a 'truce') and 5% 'more'.", ['0 truce', '0 more']],
    ['that hold nothing', 'He said “” and left.', []],
  ])('are paired: %s', (_, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('a text of any length', () => {
  test('is cut at line breaks into stretches of a bounded length, which lose nothing', () => {
    const line = `${'word '.repeat(30).trim()}\n`;
    const text = line.repeat(4000);
    const spans = splitArticles(text);
    expect(spans.length).toBeGreaterThan(2);
    expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(spans.every(({ start, end }) => end - start <= 200_001)).toBe(true);
    expect(spans.slice(1).every(({ start }) => text[start] === '\n' || text[start - 1] === '\n')).toBe(true);
  });

  test('is cut between words where it has no lines, and anywhere where it has no words', () => {
    const words = 'word '.repeat(50_000);
    expect(splitArticles(words).map(({ start }) => words.slice(start, start + 5).trim())).toEqual(['word', 'word']);
    expect(splitArticles('x'.repeat(450_000)).map(({ end }) => end)).toEqual([200_000, 400_000, 450_000]);
  });
});
