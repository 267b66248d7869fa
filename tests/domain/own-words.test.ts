/** Our own words in another language: all of them, and nothing that an article printed. */
import { describe, expect, test } from 'vitest';
import { OWN_WORDS, translated } from '../../src/domain/own-words.ts';
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
  place,
  share,
  statement,
} from './tiny-corpus.ts';

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

describe('our own words', () => {
  const put = (text: string) => `<${text}>`;
  const day = on('2020-05-08');
  const dated = { ...day, reason: `<${day.reason}>` };

  test('are the summary, the note, the interest and the reason of the day of whatever reports', () => {
    const ours = { summary: 'sum', note: 'note', againstInterest: 'hurts', day };
    const inWords = { summary: '<sum>', note: '<note>', againstInterest: '<hurts>', day: dated };
    const [c, s, f] = [control({ id: 'c', ...ours }), share({ id: 's', ...ours }), figure({ id: 'f', ...ours })];
    expect(OWN_WORDS.controlReports(c, put)).toEqual({ ...c, ...inWords });
    expect(OWN_WORDS.shareReports(s, put)).toEqual({ ...s, ...inWords });
    expect(OWN_WORDS.figures(f, put)).toEqual({ ...f, ...inWords, unit: '<people>' });
  });

  test('are, of a quotation, also why it has no speaker, a guess with its reason, and the notes of its echoes', () => {
    const echo = { kind: 'headline', passage: passage('close to a deal'), note: 'echo' } as const;
    const why = { pronoun: 'he', why: 'no name' };
    const row = statement({
      id: 'q',
      said: day,
      unattributed: { ...why, guess: { name: 'a guard', reason: 'at the gate' } },
      echoes: [echo, { ...echo, note: null }],
    });
    expect(OWN_WORDS.statements(row, put)).toEqual({
      ...row,
      summary: '<s>',
      said: dated,
      unattributed: { pronoun: 'he', why: '<no name>', guess: { name: '<a guard>', reason: '<at the gate>' } },
      echoes: [
        { ...echo, note: '<echo>' },
        { ...echo, note: null },
      ],
    });
    const unguessed = statement({ id: 'q', unattributed: { ...why, guess: null } });
    expect(OWN_WORDS.statements(unguessed, put).unattributed).toEqual({ ...why, why: '<no name>', guess: null });
  });

  test('are what the project wrote of outlets, articles, actors, places and happenings', () => {
    const [gazette, one] = [outlet('gazette'), article({ id: 'one', published: day })];
    expect(OWN_WORDS.outlets(gazette, put)).toEqual({ ...gazette, reason: '<printed>' });
    const account = {
      about: '<a>',
      quotes: '<b>',
      leavesOut: '<c>',
      oddities: ['<o>'],
      strengths: '<d>',
      limits: '<e>',
    };
    expect(OWN_WORDS.articles({ ...one, account: { ...one.account, oddities: ['o'] } }, put)).toEqual({
      ...one,
      published: dated,
      account,
    });
    const [envoy, quarter] = [actor({ id: 'envoy', note: 'n' }), place({ id: 'quarter', note: 'n' })];
    expect(OWN_WORDS.actors(envoy, put)).toEqual({ ...envoy, role: '<envoy>', note: '<n>' });
    expect(OWN_WORDS.places(quarter, put)).toEqual({ ...quarter, note: '<n>' });
    const talks = happening({ id: 'talks', short: 'short', day, notSame: [{ id: 'call', why: 'later' }] });
    expect(OWN_WORDS.happenings(talks, put)).toEqual({
      ...talks,
      title: '<Talks>',
      short: '<short>',
      day: dated,
      notSame: [{ id: 'call', why: '<later>' }],
    });
    const told = event({ id: 'e', note: 'n', day });
    expect(OWN_WORDS.events(told, put)).toEqual({ ...told, summary: '<s>', note: '<n>', day: dated });
  });

  test('are the topic, the explanation and the note of a difference', () => {
    const row = { id: 'd', topic: 't', class: 'real', rows: ['a'], explanation: 'e', note: null } as const;
    expect(OWN_WORDS.differences({ ...row, rows: ['a'] }, put)).toEqual({ ...row, topic: '<t>', explanation: '<e>' });
  });

  test('that are missing stay missing, days among them', () => {
    const quotation = statement({ id: 'q', said: null });
    expect(OWN_WORDS.statements(quotation, put)).toEqual({ ...quotation, summary: '<s>' });
    const talks = happening({ id: 'talks', day: null });
    expect(OWN_WORDS.happenings(talks, put)).toEqual({ ...talks, title: '<Talks>' });
  });
});
