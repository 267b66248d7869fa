import { describe, expect, test } from 'vitest';
import { englishWords } from '../../src/words/load-words.ts';

describe('days in words', () => {
  test('two days of one month share its name where the style is short', () => {
    expect(englishWords.days({ from: '2020-05-08', to: '2020-05-09' }, 'tiny')).toBe('8–9 May');
    expect(englishWords.days({ from: '2020-04-30', to: '2020-05-01' }, 'tiny')).toBe('30 Apr – 1 May');
    expect(englishWords.days({ from: '2020-05-08', to: '2020-05-09' }, 'brief')).toBe('Fri 8 May – Sat 9 May');
    expect(englishWords.days({ from: '2020-05-08', to: '2020-05-08' }, 'tiny')).toBe('8 May');
  });
});
