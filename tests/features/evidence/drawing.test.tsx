import { describe, expect, test } from 'vitest';
import { EvidencePanel } from '../../../src/features/evidence/EvidencePanel.tsx';
import type { View } from '../../../src/view/view.ts';
import {
  actor,
  control,
  corpus,
  figure,
  on,
  outlet,
  OWN_VOICE,
  passage,
  place,
  share,
  statement,
} from '../../domain/tiny-corpus.ts';
import { publishedCorpus } from '../map/published.ts';
import { drawPanel, elements, textOf } from '../draw.tsx';

const tiny = corpus({
  outlets: [
    { ...outlet('gazette'), name: 'Evening Gazette', identified: 'outside', reason: 'By its layout.' },
    outlet('courier'),
  ],
  actors: [
    actor({ id: 'envoy', name: 'Ada de Vries' }),
    actor({ id: 'ministry', name: 'The Ministry', side: 'government', kind: 'body' }),
  ],
  places: [
    place({ id: 'old-quarter', name: 'Old Quarter', nameAr: 'الحي القديم' }),
    place({ id: 'silent-quarter', name: 'Silent Quarter' }),
    place({ id: 'east', name: 'The East', kind: 'area' }),
  ],
  shareReports: [
    share({
      id: 'most',
      passages: [
        { ...passage('They say they hold nearly 90 percent', 20), prefix: 'Before it. ', suffix: ' After it' },
      ],
      words: 'nearly 90 percent',
      stated: 90,
      high: 90,
      day: on('2020-05-08'),
      claim: { ...OWN_VOICE, claimant: 'ministry', voice: 'actor', words: 'they say', disputedBy: 'envoy' },
    }),
    share({
      id: 'plain',
      article: 'two',
      passages: [passage('reportedly most', 20)],
      words: 'most',
      claim: { ...OWN_VOICE, hedge: 'reportedly' },
    }),
  ],
  controlReports: [
    control({ id: 'taken', article: 'two', words: 'was taken' }),
    control({ id: 'late', passages: [passage('it fell', 300)], words: 'it fell', day: on('2020-05-08') }),
  ],
  figures: [figure({ id: 'dead', quality: 'warning', words: 'taken' })],
  statements: [
    statement({
      id: 'said',
      place: 'east',
      relay: [
        { words: 'told a paper', actor: null },
        { words: 'quoted by an agency', actor: null },
      ],
    }),
    statement({
      id: 'nobody',
      speakers: [],
      said: null,
      unattributed: {
        pronoun: 'she',
        why: 'No woman is named.',
        guess: { name: 'A. Guess', reason: 'Another paper has it.' },
      },
    }),
  ],
});

function drawn(select: string | null, patch: Partial<View> = {}): string {
  return drawPanel(tiny, <EvidencePanel />, { date: '2020-05-08', select, ...patch });
}

function text(select: string | null, patch: Partial<View> = {}): string {
  return textOf(drawn(select, patch));
}

describe('the evidence panel', () => {
  test('says how to begin while nothing is selected', () => {
    expect(text(null)).toBe('Evidence Choose any mark, district or quotation to read the words behind it.');
  });

  test('draws everything in the published corpus that can be selected', () => {
    const { reports, dataset } = publishedCorpus;
    const chosen = [
      ...reports.filter((_, index) => index % 7 === 0).map(({ row }) => row.id),
      ...[...dataset.happenings, ...dataset.differences, ...dataset.places.slice(0, 20)].map(({ id }) => id),
    ];
    for (const select of chosen)
      expect(textOf(drawPanel(publishedCorpus, <EvidencePanel />, { select }))).not.toContain('undefined');
  });
});

describe('the evidence of a share', () => {
  test('marks the words, and nothing else, in their context', () => {
    const [passageHtml = ''] = elements(drawn('most'), 'blockquote');
    expect(elements(passageHtml, 'mark').map(textOf)).toEqual(['nearly 90 percent']);
    expect(textOf(passageHtml)).toBe('… Before it. They say they hold nearly 90 percent After it …');
  });

  test('tells outlet and day with how they are known, claimant, dispute, bounds and the whole', () => {
    const facts = text('most');
    expect(facts).toContain('Outlet Evening Gazette (name found outside)');
    expect(facts).toContain('Published Sun 10 May 2020 (printed in the text)');
    expect(facts).toContain('Claimed by The Ministry');
    expect(facts).toContain('Disputed by Ada de Vries');
    expect(facts).toContain('Bounds below 90 percent; no lower bound given');
    expect(facts).toContain('Place The East');
  });

  test('has a word for nobody disputing, for the article’s own voice, and for its doubt', () => {
    expect(text('plain')).toContain('Claimed by the article’s own voice “reportedly”');
    expect(text('plain')).toContain('Disputed by nobody in this article');
    expect(text('plain')).toContain('Published Fri 8 May – Sat 9 May');
  });

  test('offers citation and link, but not the whole text where there is none', () => {
    expect(elements(drawn('most'), 'button').map(textOf)).toEqual(['', '', 'Copy citation', 'Copy link', '']);
  });

  test('tells that it lies beyond the moment', () => {
    expect(text('most', { date: '2020-05-07' })).toContain('share report most, Fri 8 May after the event day');
    expect(text('most', { knownby: '2020-05-09' })).toContain('published later');
  });

  test('steps through the reports of its area', () => {
    expect(drawn('most')).toContain('aria-label="Next report of The East"');
    expect(text('most')).toContain('1 of 2');
  });
});

describe('the evidence of words', () => {
  test('tells who spoke, when, where, and every link of the way', () => {
    const facts = text('said');
    expect(facts).toContain('Speaker Ada de Vries');
    expect(facts).toContain('Said Fri 8 May 2020 (printed in the text)');
    expect(facts).toContain('Place The East');
    expect(facts).toContain('Came by “told a paper” → “quoted by an agency”');
  });

  test('without a speaker says why, and tells a guess only as one', () => {
    const facts = text('nobody');
    expect(facts).toContain('Speaker No speaker named Why no name No woman is named. Said Day not stated');
    expect(facts).toContain('A guess A. Guess? This is a guess and not in the article. Another paper has it.');
  });
});

describe('the evidence of a figure', () => {
  test('tells the number with its unit, and that it is no count', () => {
    expect(text('dead')).toContain('Number 61, people a warning, not a count');
  });
});

describe('the evidence of a place', () => {
  test('tells both names, the status at the moment, and every report with day, words, claimant and outlet', () => {
    const place = text('old-quarter', { date: '2020-05-07' });
    expect(place).toContain('Evidence Old Quarter الحي القديم');
    expect(place).toContain('On Thu 7 May: held by government and allies, in the article’s own voice.');
    expect(place).toContain('Thu 7 May “was taken” the article’s own voice courier, 8–9 May');
    expect(place).toContain('Fri 8 May “it fell” the article’s own voice Evening Gazette, 10 May after the event day');
  });

  test('tells what is published later by a word, not by colour alone', () => {
    const row = elements(drawn('old-quarter', { knownby: '2020-05-09' }), 'tr').find((html) =>
      html.includes('it fell'),
    );
    expect(row).toContain('evidence-left-out');
    expect(textOf(row ?? '')).toContain('published later');
  });

  test('says that no report names it, by this day or ever', () => {
    expect(text('silent-quarter')).toContain('No report of the corpus names Silent Quarter.');
    expect(text('old-quarter', { date: '2020-05-01' })).toContain(
      'No report names Old Quarter by this day. 2 name it later.',
    );
  });
});

describe('a place with very many reports', () => {
  const many = corpus({
    controlReports: Array.from({ length: 130 }, (_, index) => control({ id: `r${index}`, words: 'was taken' })),
  });

  test('shows the first hundred and says how many more there are', () => {
    const html = drawPanel(many, <EvidencePanel />, { select: 'old-quarter' });
    expect(elements(html, 'tr')).toHaveLength(101);
    expect(textOf(html)).toContain('30 more');
  });

  test('and so does the list beside one of them', () => {
    const html = drawPanel(many, <EvidencePanel />, { select: 'r5' });
    expect(textOf(html)).toContain('29 more');
  });
});
