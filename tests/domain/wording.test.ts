import { describe, expect, test } from 'vitest';
import { isQuotation } from '../../src/domain/corpus.ts';
import { cueVerb, TONES, tonesOf, verbOf } from '../../src/domain/wording.ts';
import { control, corpus, figure, share, statement } from './tiny-corpus.ts';

describe('the verb of a cue', () => {
  test.each([
    ['said', 'say'],
    ['saying that', 'say'],
    ['told reporters', 'tell'],
    ['adding that', 'add'],
    ['was quoted as saying', 'quote'],
    ['has demanded', 'demand'],
    ['urging', 'urge'],
    ['Saying', 'say'],
    ['then  also said', 'say'],
    ['chirped', 'chirped'],
    ['was', 'was'],
  ])('%s is %s', (cue, verb) => {
    expect(cueVerb(cue)).toBe(verb);
  });
});

describe('the tones of verbs', () => {
  const verbs = ['hold', 'hold', 'hold', 'seize', 'seize', 'abandon', 'b', 'c', 'd', 'e', 'f'];
  const tiny = corpus({
    shareReports: verbs.map((verb, index) => share({ id: `s${index}`, verb })),
    statements: [statement({ id: 'q' }), statement({ id: 'mute', cue: null })],
  });
  const shares = tonesOf(tiny, ({ kind }) => kind === 'share');

  test('go to every verb, the most used the quiet one, equals in order of letters', () => {
    expect(shares.map(({ verb, tone }) => [verb, tone]).slice(0, 4)).toEqual([
      ['hold', 0],
      ['seize', 1],
      ['abandon', 2],
      ['b', 3],
    ]);
    expect(shares.flatMap(({ reports }) => reports)).toHaveLength(verbs.length);
  });

  test('are no more than a drawing can show: the rare verbs share the last', () => {
    expect(Math.max(...shares.map(({ tone }) => tone))).toBe(TONES - 1);
    expect(shares.filter(({ tone }) => tone === TONES - 1).map(({ verb }) => verb)).toEqual(['e', 'f']);
  });

  test('go by the verb that a report of control or of a share has', () => {
    expect(verbOf({ kind: 'control', row: control({ id: 'c', verb: 'seize' }) })).toBe('seize');
    expect(verbOf({ kind: 'share', row: share({ id: 's', verb: 'hold' }) })).toBe('hold');
    expect(verbOf({ kind: 'figure', row: figure({ id: 'f' }) })).toBeNull();
  });

  test('share the last where there are more verbs than tones', () => {
    const rare = Array.from({ length: TONES + 2 }, (_, index) => share({ id: `s${index}`, verb: `verb${index}` }));
    const tones = tonesOf(corpus({ shareReports: rare }), () => true).map(({ tone }) => tone);
    expect(tones).toEqual([0, 1, 2, 3, 4, 5, 6, 6, 6]);
  });

  test('stand by use, and by letters where two are used alike', () => {
    const used = ['b', 'c', 'c', 'a'].map((verb, index) => share({ id: `s${index}`, verb }));
    expect(tonesOf(corpus({ shareReports: used }), () => true)).toEqual([
      { verb: 'c', tone: 0, reports: ['s1', 's2'] },
      { verb: 'a', tone: 1, reports: ['s3'] },
      { verb: 'b', tone: 2, reports: ['s0'] },
    ]);
  });

  test('go by the verb of speech for quotations, and to none that has no verb', () => {
    expect(tonesOf(tiny, isQuotation)).toEqual([{ verb: 'say', tone: 0, reports: ['q'] }]);
    expect(verbOf({ kind: 'statement', row: statement({ id: 'x', cue: null }) })).toBeNull();
  });
});
