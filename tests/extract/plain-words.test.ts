import { describe, expect, test } from 'vitest';
import { suggest } from '../../src/extract/suggest.ts';

/** Names that every object of the language answers to: words like any other in a text. */
const WORDS = ['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf'];

describe.each(WORDS)('the word "%s"', (word) => {
  test('is no number of days, no pronoun and no sign', () => {
    const text = `The bridge stays shut\n3 May 2019\n\n“We wait,” ${word} father said two ${word} ago. “No,” the ${word} said. A ${word} ago it fell.\n`;
    const { quotes, days } = suggest(text, []);
    expect(quotes.length).toBeGreaterThan(0);
    expect(days.map((day) => day.text)).not.toContain(`two ${word} ago`);
  });
});
