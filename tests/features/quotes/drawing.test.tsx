import { describe, expect, test } from 'vitest';
import { QuotesPanel } from '../../../src/features/quotes/QuotesPanel.tsx';
import type { View } from '../../../src/view/view.ts';
import { actor, corpus, on, passage, place, statement } from '../../domain/tiny-corpus.ts';
import { drawPanel, elements, textOf } from '../draw.tsx';

const tiny = corpus({
  actors: [
    actor({ id: 'envoy', name: 'Ada de Vries' }),
    actor({ id: 'ministry', name: 'The Ministry', side: 'government', kind: 'body' }),
    actor({ id: 'agency', name: 'Agency', side: 'media', kind: 'body' }),
  ],
  places: [place({ id: 'harbour', name: 'Harbour' })],
  statements: [
    statement({
      id: 'split',
      role: 'special envoy',
      passages: [passage('We wait for'), passage('an answer', 60)],
      relay: [{ words: 'told Agency', actor: 'agency' }],
      place: 'harbour',
    }),
    statement({
      id: 'partial',
      kind: 'partial',
      said: null,
      cue: 'adding that',
      frame: { before: 'adding that', after: 'to go there' },
      passages: [passage('it was too late')],
    }),
    statement({ id: 'tomorrow', said: on('2020-05-09'), speakers: ['ministry'], passages: [passage('Go home')] }),
    statement({
      id: 'nobody',
      speakers: [],
      said: null,
      unattributed: { pronoun: 'she', why: 'No woman is named.', guess: { name: 'A. Guess', reason: 'hearsay' } },
    }),
  ],
});

const VIEW: Partial<View> = { date: '2020-05-08' };

function drawn(patch: Partial<View> = {}): string {
  return drawPanel(tiny, <QuotesPanel />, { ...VIEW, ...patch });
}

function card(id: string, patch: Partial<View> = {}): string {
  const found = elements(drawn(patch), 'article').find((html) => html.includes(`data-report="${id}"`));
  if (found === undefined) throw new Error(`no card of ${id}`);
  return found;
}

describe('the panel of quotations', () => {
  test('says how many of how many are listed, and why', () => {
    expect(textOf(drawn())).toContain('3 of 4: 1 said by 8 May, 2 on a day not stated');
  });

  test('names every card by speaker, day and outlet', () => {
    const names = elements(drawn(), 'article').map((html) => /aria-label="([^"]*)"/.exec(html)?.[1]);
    expect(names).toEqual([
      'Ada de Vries, Friday 8 May 2020, gazette',
      'Ada de Vries, Day not stated, gazette',
      'No speaker named, Day not stated, gazette',
    ]);
  });

  test('counts what is said later, with a link that shows it', () => {
    const line = textOf(/quotes-later.*$/s.exec(drawn())?.[0] ?? '');
    expect(line).toContain('Said later: The Ministry 1 Go home');
    expect(drawn()).toContain('later=1');
    expect(textOf(drawn({ later: true }))).toContain('1 quotation said after 8 May shown, too');
  });

  test('counts apart what was published later', () => {
    const html = drawn({ date: '2020-05-12', knownby: '2020-05-01' });
    expect(textOf(html)).toContain('No quotation by this day.');
    expect(textOf(html)).toContain('4 published later');
  });

  test('says what to let go of when no quotation passes the filters', () => {
    const text = textOf(drawn({ actor: ['ministry'], q: 'answer' }));
    expect(text).toContain('No quotation passes the filters.');
    expect(text).toContain('Without Actors: 1 quotation');
    expect(text).toContain('Without Search: 1 quotation');
  });
});

describe('a card', () => {
  test('holds the whole quotation with a sign where the article splits it', () => {
    expect(textOf(card('split'))).toContain('“ We wait for […] an answer ”');
  });

  test('tells role, day, how the words came, place, outlet and its day', () => {
    const text = textOf(card('split'));
    expect(text).toContain('Ada de Vries special envoy 2');
    expect(text).toContain('Fri 8 May, “said”, via Agency, in Harbour. gazette, 10 May');
  });

  test('keeps the article’s own words apart from the quoted ones', () => {
    const html = card('partial');
    expect(
      elements(html, 'span')
        .filter((span) => span.includes('quote-frame'))
        .map(textOf),
    ).toEqual(['adding that', 'to go there']);
    expect(textOf(html)).toContain('Day not stated');
  });

  test('tells that its day lies after the event day', () => {
    expect(textOf(card('tomorrow', { later: true }))).toContain('after the event day');
    expect(textOf(card('split', { later: true }))).not.toContain('after the event day');
  });

  test('underlines what was searched for, and keeps yellow for the selection', () => {
    expect(card('split', { q: 'ANSWER' })).toContain('<mark class="marked-found">answer</mark>');
    expect(card('split')).not.toContain('<mark');
    expect(card('split', { select: 'split' })).toContain('quote-selected');
    expect(card('split', { select: 'split' })).toContain('aria-current="true"');
    expect(card('partial', { select: 'split' })).not.toContain('quote-selected');
  });
});

describe('words without a speaker', () => {
  test('stand in a group of their own with the reason, and no name is guessed', () => {
    const html = drawn();
    expect(textOf(html)).toContain(
      'No speaker named 1 The report says “she” and nobody’s name. No name is guessed here.',
    );
    expect(textOf(card('nobody'))).toContain('“she said”');
    expect(html).not.toContain('Guess');
  });
});

describe('by actor', () => {
  test('puts initials, role and side once above the quotations of each speaker', () => {
    const text = textOf(drawn({ quotes: 'speaker' }));
    expect(text).toContain('AV Ada de Vries envoy · Other states 2');
    expect(text.match(/Ada de Vries/g)).toHaveLength(1);
    expect(elements(drawn({ quotes: 'speaker' }), 'article')).toHaveLength(3);
  });

  test('writes the day above each quotation', () => {
    expect(textOf(card('split', { quotes: 'speaker' }))).toMatch(/^Fri 8 May 2020/);
    expect(textOf(card('partial', { quotes: 'speaker' }))).toMatch(/^Day not stated/);
  });
});
