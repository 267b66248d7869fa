import { describe, expect, test } from 'vitest';
import { found, type Corpus } from '../../src/domain/corpus.ts';
import { passagesHere } from '../../src/domain/passages.ts';
import { maskCorpus } from '../../src/domain/mask.ts';
import type { Dated } from '../../src/domain/day.ts';
import { NO_MASK } from './no-mask.ts';
import {
  actor,
  article,
  control,
  corpus,
  event,
  figure,
  happening,
  on,
  outlet,
  passage,
  share,
  statement,
} from './tiny-corpus.ts';

const tiny = corpus({
  actors: [actor({ id: 'envoy', name: 'Ada Quill', aliases: ['the envoy Quill'] }), actor({ id: 'ministry' })],
  statements: [
    statement({ id: 'a', role: 'Envoy Quill', frame: { before: 'Quill said', after: null }, said: on('2020-05-06') }),
    statement({ id: 'b', said: null }),
  ],
  controlReports: [control({ id: 'c', day: on('2020-05-07') })],
  shareReports: [share({ id: 'd', day: on('2020-05-09') })],
});

describe('a masked corpus', () => {
  test('is the corpus itself when nothing is hidden', () => {
    expect(maskCorpus(tiny, NO_MASK)).toBe(tiny);
  });

  test('names no outlet and no title', () => {
    const masked = maskCorpus(tiny, { ...NO_MASK, outlets: true });
    const text = JSON.stringify([
      masked.dataset.outlets.map(({ name, nameAr, short, reason }) => [name, nameAr, short, reason]),
      masked.dataset.articles.map(({ title }) => title),
    ]);
    expect(text).not.toMatch(/gazette|courier|bridge/i);
    expect(masked.outlets.get('gazette')?.name).toBe('Outlet 1');
  });

  test('keeps what stands around the words while only outlets are hidden', () => {
    const around = { ...passage('We stay', 10), prefix: 'Quill: ', suffix: ', at night' };
    const printed = corpus({ statements: [statement({ id: 'a', passages: [around] })] });
    const textsOf = (mask: Partial<typeof NO_MASK>) => {
      const masked = maskCorpus(printed, { ...NO_MASK, ...mask });
      return passagesHere(masked)(found(masked.byId, 'a')).map(({ prefix, suffix }) => [prefix, suffix]);
    };
    expect(textsOf({ outlets: true })).toEqual([['Quill: ', ', at night']]);
    expect(textsOf({ outlets: true, speakers: true })).toEqual([['', '']]);
  });

  test('leaves out the way of words through an outlet, and keeps any other', () => {
    const relays = ['gazette', 'agency', null].map((id) => ({ words: `told ${id}`, actor: id }));
    const printed = corpus({
      actors: [actor({ id: 'gazette' }), actor({ id: 'agency' })],
      statements: [statement({ id: 'a', relay: relays })],
    });
    const [row] = maskCorpus(printed, { ...NO_MASK, outlets: true }).dataset.statements;
    expect(row?.relay).toEqual(relays.slice(1));
  });

  test('gives no speaker away, neither by name nor by role, cue, frame or headline', () => {
    const masked = maskCorpus(tiny, { ...NO_MASK, speakers: true });
    expect(JSON.stringify([masked.dataset.actors, masked.dataset.statements])).not.toContain('Quill');
    expect(new Set(masked.dataset.articles.map(({ title }) => title))).toEqual(new Set(['hidden']));
    const words = (each: Corpus) => passagesHere(each)(found(each.byId, 'a')).map(({ exact }) => exact);
    expect(words(masked)).toEqual(words(tiny));
  });

  test('takes all that names the outlet: account, credits and dateline of its articles', () => {
    const articles = [article({ id: 'one', credits: ['Gazette staff'], dateline: 'EAST (Gazette)' })];
    const printed = corpus({ articles });
    expect(maskCorpus(printed, { ...NO_MASK, outlets: true }).articles.get('one')).toEqual({
      ...printed.articles.get('one'),
      title: 'hidden',
      credits: [],
      dateline: null,
    });
  });

  test('takes all that names the speaker, and leaves the words', () => {
    const passages = [{ ...passage('We are close', 9), prefix: 'Quill: ', suffix: ', he said' }];
    const row = statement({
      id: 'q',
      role: 'Envoy Quill',
      relay: [{ words: 'told Quill', actor: null }],
      cue: 'quipped',
      frame: { before: 'Quill said', after: null },
      summary: 'Quill is hopeful.',
      againstInterest: 'Quill backs the other side.',
      note: 'Quill again',
      passages,
    });
    const named = actor({ id: 'envoy', name: 'Ada Quill', aliases: ['Quill'], note: 'Quill, of the talks' });
    const whole = corpus({ actors: [named], statements: [row, statement({ id: 'r' })] });
    const hiding = maskCorpus(whole, { ...NO_MASK, speakers: true });
    const masked = hiding.dataset;
    expect(masked.actors).toEqual([
      { ...named, name: 'Speaker 1', nameAr: 'Speaker 1', role: 'hidden', aliases: [], note: null },
    ]);
    expect(passagesHere(hiding)(found(hiding.byId, 'q'))).toEqual([passage('We are close', 9)]);
    expect(masked.statements).toEqual([
      {
        ...row,
        role: null,
        relay: [],
        cue: null,
        frame: null,
        summary: 'hidden',
        againstInterest: 'hidden',
        note: null,
      },
      expect.objectContaining({ id: 'r', summary: 'hidden', againstInterest: null }),
    ]);
  });

  test('names outlets still when only speakers are hidden, and speakers when only outlets are', () => {
    expect(maskCorpus(tiny, { ...NO_MASK, speakers: true }).outlets).toEqual(tiny.outlets);
    expect(maskCorpus(tiny, { ...NO_MASK, outlets: true }).actors).toEqual(tiny.actors);
  });

  test('takes an actor for an outlet by the beginning of its name', () => {
    const relay = [{ words: 'in the Evening Post', actor: 'post' }];
    const printed = corpus({
      outlets: [{ ...outlet('gazette'), name: 'The Evening Post' }, outlet('courier')],
      actors: [actor({ id: 'post', name: 'Post' }), actor({ id: 'envoy' })],
      statements: [statement({ id: 'a', relay })],
    });
    expect(maskCorpus(printed, { ...NO_MASK, outlets: true }).dataset.statements[0]?.relay).toEqual(relay);
  });

  test('ends with the day for reports of every kind, and for happenings with all their tellings', () => {
    const [early, late] = [on('2020-05-07'), on('2020-05-06', '2020-05-08')];
    const days = (id: string, day: Dated | null) => ({ id, day });
    const whole = corpus({
      statements: [statement({ id: 'q1', said: early }), statement({ id: 'q2', said: late })],
      controlReports: [control(days('c1', early)), control(days('c2', late)), control(days('c3', null))],
      shareReports: [share({ id: 's1', day: early }), share({ id: 's2', day: late })],
      figures: [figure(days('f1', early)), figure(days('f2', late)), figure(days('f3', null))],
      happenings: [happening(days('talks', early)), happening(days('vote', late))],
      events: [
        event({ id: 'e1', day: early }),
        event({ id: 'e2', day: late }),
        event({ id: 'e3', day: early, happening: 'vote' }),
      ],
    });
    const masked = maskCorpus(whole, { ...NO_MASK, after: '2020-05-07' });
    expect([...masked.byId.keys()]).toEqual(['q1', 'c1', 'c3', 's1', 'f1', 'f3', 'e1']);
    expect([...masked.happenings.keys()]).toEqual(['talks']);
  });

  test('ends with the day, and keeps what has no day', () => {
    const masked = maskCorpus(tiny, { ...NO_MASK, after: '2020-05-07' });
    expect([...masked.byId.keys()]).toEqual(['a', 'b', 'c']);
  });

  test('keeps every id', () => {
    const masked = maskCorpus(tiny, { ...NO_MASK, outlets: true, speakers: true });
    expect([...masked.byId.keys()]).toEqual([...tiny.byId.keys()]);
  });
});
