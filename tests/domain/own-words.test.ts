/** Our own words in another language: all of them, and nothing that an article printed. */
import { describe, expect, test } from 'vitest';
import { translated } from '../../src/domain/own-words.ts';
import { actor, article, corpus, on, outlet, passage, statement } from './tiny-corpus.ts';

const { dataset } = corpus({
  outlets: [outlet('gazette')],
  articles: [article({ id: 'one', title: 'the title' })],
  actors: [actor({ id: 'envoy', name: 'the name', role: 'the role', note: 'the note' })],
  statements: [
    statement({
      id: 'one-q1',
      role: 'the printed role',
      passages: [passage('the words')],
      said: { ...on('2020-05-08'), reason: 'the reason' },
      summary: 'the summary',
      note: null,
    }),
  ],
});

const OWN = ['the role', 'the note', 'the reason', 'the summary'];
const UPPER = Object.fromEntries(OWN.map((text) => [text, text.toUpperCase()]));

describe('the dataset in another language', () => {
  const text = JSON.stringify(translated(dataset, UPPER));

  test.each(OWN)('says "%s" in it', (own) => {
    expect(text).toContain(own.toUpperCase());
    expect(text).not.toContain(`"${own}"`);
  });

  test.each(['the title', 'the printed role', 'the words', 'the name'])('keeps "%s"', (printed) => {
    const all = { ...UPPER, [printed]: 'changed' };
    expect(JSON.stringify(translated(dataset, all))).toContain(`"${printed}"`);
  });

  test('keeps a text that has no translation', () => {
    expect(translated(dataset, {})).toEqual(dataset);
  });
});
