import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visibleTurns, visibleTurnsInJson } from '../../src/domain/visible-turns.ts';

const TURNS = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'];
const text = fc.array(fc.constantFrom(...TURNS, '\\', 'u202e', '"', 'a', 'م', '\u200f', '\n'), { maxLength: 12 });

describe('signs that turn the direction of a text', () => {
  test.each(TURNS)('are shown in place of turning (%j)', (turn) => {
    expect(visibleTurns(`a${turn}b`)).toBe('a\ufffdb');
  });

  test('are not those that Arabic writing needs', () => {
    expect(visibleTurns('م\u200fb\u200e\u061c')).toBe('م\u200fb\u200e\u061c');
  });

  test('are found in JSON in either spelling, and nothing else of it changes', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (parts, isEscaped) => {
        const value = parts.join('');
        const json = JSON.stringify({ value });
        const spelled = isEscaped
          ? json.replace(/[\u202a-\u202e\u2066-\u2069]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`)
          : json;
        expect(JSON.parse(visibleTurnsInJson(spelled))).toEqual({ value: visibleTurns(value) });
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
