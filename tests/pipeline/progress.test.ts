/** The line on a terminal that says how far a command is. */
import { describe, expect, test } from 'vitest';
import { ProgressLine, progressText, type Progress } from '../../src/pipeline/progress.ts';
import { Written } from './streams.ts';

describe('the line of progress', () => {
  test('shows every twentieth and the last, each over the one before, and is gone at the end', () => {
    const streams = new Written({ isTTY: true });
    const line = new ProgressLine(streams);
    for (let done = 1; done <= 45; done += 1) line.show(`${done} of 45`, done, 45);
    line.end();
    line.end();
    expect(streams.err.split('\r\u001b[K')).toEqual(['', '20 of 45', '40 of 45', '45 of 45', '']);
  });

  test('is no line where nobody looks', () => {
    const streams = new Written();
    const line = new ProgressLine(streams);
    line.show('1 of 1', 1, 1);
    line.end();
    expect(streams.err).toBe('');
  });

  test.each<[Partial<Progress>, string]>([
    [{ stage: 'articles', done: 1200 }, '1,200 of 5,000 articles'],
    [
      { stage: 'articles', done: 1200, known: 1000 },
      '1,200 of 5,000 articles, 1,000 of them checked by an earlier run',
    ],
    [{ stage: 'rules' }, 'checking across articles'],
    [{ stage: 'shapes' }, 'drawing districts'],
    [{ stage: 'wording', done: 20 }, 'looking for shared wording: 20 of 5,000 articles'],
    [{ stage: 'writing', done: 3, of: 160 }, 'writing: 3 of 160 files'],
  ])('%j is told as %s', (given, text) => {
    expect(progressText({ stage: 'articles', done: 0, of: 5000, known: 0, ...given })).toBe(text);
  });
});
