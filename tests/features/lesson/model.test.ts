import { describe, expect, test } from 'vitest';
import { newStep } from '../../../src/domain/lesson/edit.ts';
import { dotsOf, guessModel, speakersToChoose } from '../../../src/features/lesson/guess.ts';
import { lessonModel, namesOnlyStep, stepView } from '../../../src/features/lesson/model.ts';
import { sideOrder } from '../../../src/features/lesson/side-order.ts';
import { DEFAULT_VIEW } from '../../../src/view/link.ts';
import { control, corpus, share, statement } from '../../domain/tiny-corpus.ts';
import { lesson } from '../../domain/lesson/lessons.ts';

const CORPUS = corpus({
  statements: [
    statement({ id: 'one-q1', speakers: ['ministry'] }),
    statement({ id: 'one-q2', speakers: [] }),
    statement({ id: 'one-s1', speakers: ['envoy'], kind: 'reported' }),
  ],
  controlReports: [control({ id: 'one-d1' })],
  shareReports: [share({ id: 'one-c1' })],
});

describe('a lesson at a step', () => {
  test('knows what is done, what is ahead, and the steps on both sides', () => {
    const model = lessonModel(lesson(), 2);
    expect(model?.rows.map(({ state }) => state)).toEqual(['done', 'current', 'ahead']);
    expect([model?.previous?.number, model?.current.number, model?.next?.number]).toEqual([1, 2, 3]);
  });

  test('has nothing before the first step and nothing after the last', () => {
    expect(lessonModel(lesson(), 1)?.previous).toBeNull();
    expect(lessonModel(lesson(), 3)?.next).toBeNull();
  });

  test('beyond its end is at its last step', () => {
    expect(lessonModel(lesson(), 99)?.current.number).toBe(3);
  });
});

describe('the view of a step', () => {
  const steps = [newStep('One', 'date=2020-05-08&select=one-c1&hide=outlet')];
  const made = lesson({ id: 'two-bridges', steps });
  const row = lessonModel(made, 1)?.current ?? null;
  const outer = { lang: 'ar', present: true, own: 'packed' } as const;

  test('is the whole view of its link, where it stands, and the reader’s language and mode', () => {
    expect(row === null ? null : stepView(made, row, CORPUS, outer)).toEqual({
      ...DEFAULT_VIEW,
      date: '2020-05-08',
      select: 'one-c1',
      hide: ['outlet'],
      lesson: 'two-bridges',
      slide: 1,
      lang: 'ar',
      present: true,
    });
  });

  test('takes the packed lesson along only when the lesson is the link’s own', () => {
    const linked = { ...made, id: 'own' };
    expect(row === null ? null : stepView(linked, row, CORPUS, outer).own).toBe('packed');
    expect(row === null ? null : stepView(made, row, CORPUS, outer).own).toBeNull();
  });
});

describe('a link', () => {
  test('that only names a step means the step’s own view; any other choice is meant as it stands', () => {
    const named = { ...DEFAULT_VIEW, lesson: 'two-bridges', slide: 2, present: true, lang: 'ar' } as const;
    expect(namesOnlyStep(named)).toBe(true);
    expect(namesOnlyStep({ ...named, date: '2020-05-08' })).toBe(false);
    expect(namesOnlyStep({ ...named, tally: ['50'] })).toBe(false);
  });
});

describe('below the words of a step', () => {
  const first = (patch: object) => sideOrder(CORPUS, { ...DEFAULT_VIEW, ...patch })[0];

  test('the chart stands first for a share, for a district or a report of it, and where nothing is chosen', () => {
    for (const patch of [{ select: 'one-c1' }, { select: 'old-quarter' }, { select: 'one-d1', quotes: 'speaker' }, {}])
      expect(first(patch)).toBe('chart');
  });

  test('the quotations stand first for one of them, and where they are grouped or narrowed', () => {
    for (const patch of [
      { select: 'one-q1' },
      { quotes: 'speaker' },
      { actor: ['envoy'] },
      { q: 'a' },
      { interest: true },
    ])
      expect(first(patch)).toBe('quotes');
  });
});

describe('a guess', () => {
  const tally = ['50', '50', 'contested', 'ministry', '101', '-1', '75'];
  const of = (kind: 'share' | 'status' | 'speaker', select: string | null) =>
    guessModel(CORPUS, kind, { select, tally });

  test('of a share counts whole percents and nothing else', () => {
    expect(of('share', 'one-c1')).toEqual({ kind: 'share', tally: [50, 50, 75] });
  });

  test('of a district’s status counts the four answers', () => {
    const counts = new Map([
      ['government', 0],
      ['opposition', 0],
      ['contested', 1],
      ['unknown', 0],
    ]);
    expect(of('status', 'old-quarter')).toEqual({ kind: 'status', counts });
    expect(of('status', 'one-d1')).toEqual({ kind: 'status', counts });
  });

  test('of a speaker offers everyone who is quoted, and no one who is only reported', () => {
    expect(speakersToChoose(CORPUS)).toEqual(['ministry']);
    expect(of('speaker', 'one-q1')).toEqual({ kind: 'speaker', counts: new Map([['ministry', 1]]) });
  });

  test('needs something to be about', () => {
    expect(of('share', null)).toBeNull();
    expect(of('share', 'one-d1')).toBeNull();
    expect(of('status', 'one-c1')).toBeNull();
    expect(of('speaker', 'one-c1')).toBeNull();
  });

  test('stands on a line at its percent; equal guesses stand above each other, each with a key of its own', () => {
    const dots = dotsOf([50, 75, 50]);
    expect(dots.map(({ x }) => x)).toEqual([200, 300, 200]);
    expect(dots[0]?.y).toBeGreaterThan(dots[2]?.y ?? 0);
    expect(new Set(dots.map(({ key }) => key)).size).toBe(3);
  });
});
