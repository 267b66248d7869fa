import { describe, expect, test } from 'vitest';
import { maskCorpus, type Mask } from '../../src/domain/mask.ts';
import { actor, control, corpus, on, share, statement } from './tiny-corpus.ts';

const NOTHING: Mask = {
  outlets: false,
  speakers: false,
  after: null,
  outletName: (count) => `Outlet ${count}`,
  speakerName: (count) => `Speaker ${count}`,
  hidden: 'hidden',
};

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
    expect(maskCorpus(tiny, NOTHING)).toBe(tiny);
  });

  test('names no outlet and no title', () => {
    const masked = maskCorpus(tiny, { ...NOTHING, outlets: true });
    const text = JSON.stringify([
      masked.dataset.outlets.map(({ name, nameAr, short, reason }) => [name, nameAr, short, reason]),
      masked.dataset.articles.map(({ title }) => title),
    ]);
    expect(text).not.toMatch(/gazette|courier|bridge/i);
    expect(masked.outlets.get('gazette')?.name).toBe('Outlet 1');
  });

  test('leaves out the way of words through an outlet, and keeps any other', () => {
    const relays = ['gazette', 'agency', null].map((id) => ({ words: `told ${id}`, actor: id }));
    const printed = corpus({
      actors: [actor({ id: 'gazette' }), actor({ id: 'agency' })],
      statements: [statement({ id: 'a', relay: relays })],
    });
    const [row] = maskCorpus(printed, { ...NOTHING, outlets: true }).dataset.statements;
    expect(row?.relay).toEqual(relays.slice(1));
  });

  test('gives no speaker away, neither by name nor by role, cue, frame or headline', () => {
    const masked = maskCorpus(tiny, { ...NOTHING, speakers: true });
    expect(JSON.stringify([masked.dataset.actors, masked.dataset.statements])).not.toContain('Quill');
    expect(new Set(masked.dataset.articles.map(({ title }) => title))).toEqual(new Set(['hidden']));
    expect(masked.byId.get('a')?.row.passages[0]?.exact).toBe(tiny.byId.get('a')?.row.passages[0]?.exact);
  });

  test('ends with the day, and keeps what has no day', () => {
    const masked = maskCorpus(tiny, { ...NOTHING, after: '2020-05-07' });
    expect([...masked.byId.keys()]).toEqual(['a', 'b', 'c']);
  });

  test('keeps every id', () => {
    const masked = maskCorpus(tiny, { ...NOTHING, outlets: true, speakers: true });
    expect([...masked.byId.keys()]).toEqual([...tiny.byId.keys()]);
  });
});
