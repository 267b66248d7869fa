import { describe, expect, test } from 'vitest';
import { KEY_INDENT, placeKey, type KeyEntry } from '../../../src/features/map/picture/key-rows.ts';
import { statusEntries } from '../../../src/features/map/picture/key-entries.ts';
import { widest } from '../../../src/ui/text-width.ts';
import { englishWords } from '../../../src/words/load-words.ts';

function entry(text: string): KeyEntry {
  return { sign: { kind: 'fire' }, lines: [text] };
}

describe('the legend of a picture', () => {
  test('fills rows from the start; no entry reaches beyond the edge or over its neighbour', () => {
    const { entries, height } = placeKey(['one', 'a longer one', 'three', 'the fourth of them'].map(entry), 220);
    expect(new Set(entries.map(({ y }) => y)).size).toBeGreaterThan(1);
    entries.forEach(({ x, y, lines }, index) => {
      const right = x + KEY_INDENT + widest(lines, 'sans', 12);
      const next = entries[index + 1];
      expect(right).toBeLessThanOrEqual(220);
      expect(next === undefined || next.y > y || next.x > right).toBe(true);
      expect(y).toBeLessThan(height);
    });
  });

  test('is nothing where there is nothing to explain', () => {
    expect(placeKey([], 100)).toEqual({ entries: [], height: 0 });
  });

  test('lists the looks that the picture has, and always what "no report" looks like', () => {
    const entries = statusEntries(new Set(['none', 'government-claimed', 'stale']), true, englishWords);
    expect(entries.map(({ lines }) => lines.join(', '))).toEqual([
      'Government and allies, claimed by one side',
      'Bombed, attacker not stated',
      'Old report only',
      'No report',
    ]);
  });
});
