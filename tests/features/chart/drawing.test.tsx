import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { ChartPanel } from '../../../src/features/chart/ChartPanel.tsx';
import { ChartTable } from '../../../src/features/chart/ChartTable.tsx';
import { publishedRows } from '../../../src/features/chart/model.ts';
import { corpusQuery } from '../../../src/load/queries.ts';
import { SelectionProvider } from '../../../src/view/useSelection.tsx';
import { ViewProvider } from '../../../src/view/useView.tsx';
import { englishWords } from '../../../src/words/load-words.ts';
import { WordsProvider } from '../../../src/words/WordsProvider.tsx';
import { control, corpus, on, share } from '../../domain/tiny-corpus.ts';
import { AREAS, chartOf, happening, telling } from './charts.ts';

const claimed = {
  claimant: 'ministry',
  voice: 'actor',
  words: 'the ministry',
  hedge: null,
  disputedBy: 'envoy',
} as const;

const several = corpus({
  places: AREAS,
  shareReports: [
    share({ id: 'one-c1', words: 'about 80%', stated: 80 }),
    share({ id: 'one-c2', day: on('2020-05-10'), words: 'nearly 90 percent', stated: 90, high: 90, claim: claimed }),
    share({
      id: 'two-c1',
      article: 'two',
      words: 'three-quarters or more',
      stated: 75,
      low: 75,
      lowIncluded: true,
      high: 100,
      highIncluded: true,
    }),
    share({
      id: 'two-c2',
      article: 'two',
      area: 'city',
      areaWords: 'the city',
      words: 'most',
      stated: null,
      low: 50,
      high: 100,
    }),
  ],
  controlReports: [
    control({ id: 'one-c9', place: 'east', change: 'held', holder: 'opposition', day: on('2012-01-01') }),
  ],
  happenings: [
    happening({ id: 'meeting' }),
    happening({ id: 'vote', title: 'The council votes', day: on('2020-05-03') }),
  ],
  events: [telling('one-e1', 'meeting'), telling('one-e2', 'vote', 'planned')],
});

function drawn(of: Corpus): string {
  const queries = new QueryClient();
  queries.setQueryData(corpusQuery.queryKey, of);
  return renderToStaticMarkup(
    <QueryClientProvider client={queries}>
      <ViewProvider corpus={of}>
        <WordsProvider words={englishWords}>
          <SelectionProvider corpus={of}>
            <ChartPanel />
          </SelectionProvider>
        </WordsProvider>
      </ViewProvider>
    </QueryClientProvider>,
  );
}

/** The names of all buttons of a drawing, in their order. */
function buttonNames(html: string): string[] {
  return [...html.matchAll(/role="button"[^>]*aria-label="([^"]*)"/g)].map((match) => match[1] ?? '');
}

describe('the drawing on the built page', () => {
  const html = drawn(several);

  test('is a region with a heading, the drawing, and a link to the table', () => {
    expect(html).toContain('<h2>Control over time</h2>');
    expect(html).toContain('<section class="chart" aria-label="Control over time">');
    expect(html).toMatch(/<a [^>]*href="\?chart=table"[^>]*>Table<\/a>/);
  });

  test('says what the percentages are of, in plain words', () => {
    expect(html).toContain('% of formerly opposition-held east held by the government.');
  });

  test('has a button for every mark, with words, share, bounds, outlet, days, claimant and dispute', () => {
    expect(buttonNames(html)).toEqual(
      expect.arrayContaining([
        '“about 80%” of “the east”, held by government and allies: near 80 percent; no bounds given. gazette, for Fri 8 May 2020, published Sun 10 May 2020. In the article’s own voice.',
        '“nearly 90 percent” of “the east”, held by government and allies: below 90 percent; no lower bound given. gazette, for Sun 10 May 2020, published Sun 10 May 2020. Claimed by ministry. Disputed by envoy.',
      ]),
    );
  });

  test('has a button for every event and for the time before the axis', () => {
    expect(buttonNames(html)).toEqual(
      expect.arrayContaining([
        'Since 2012 the opposition has held east: 1 report as background',
        'The envoys meet, Sat 9 May 2020, 1 report',
        'The council votes (planned), Sun 3 May 2020, 1 report',
      ]),
    );
  });

  test('writes the words of every report beside its mark, in quotation marks', () => {
    for (const words of ['“about 80%”', '“nearly 90 percent”', '“most”']) expect(html).toContain(`>${words}</text>`);
  });

  test('shows a dispute by a flag and by words', () => {
    expect(html.match(/chart-label-flag/g)).toHaveLength(1);
    expect(html).toContain('>envoy disputes</text>');
  });

  test('tells solid caps, hollow caps, bars, fades and dots apart', () => {
    const count = (name: string) => [...html.matchAll(new RegExp(`class="${name}[" ]`, 'g'))].length;
    const inKey = { caps: 2, hollow: 1, steps: 4 };
    expect(count('chart-glyph-dot')).toBe(1);
    expect(count('chart-glyph-bar')).toBe(2);
    expect([...html.matchAll(/class="chart-glyph-cap"/g)]).toHaveLength(1 + inKey.caps - inKey.hollow);
    expect([...html.matchAll(/chart-glyph-cap-hollow/g)]).toHaveLength(3 + inKey.hollow);
    expect(count('chart-glyph-step')).toBe(3 * 4 + inKey.steps);
  });

  test('keeps another whole apart and says so', () => {
    expect(html).toMatch(/class="chart-other-name"[^>]*>city</);
    expect(html).toMatch(/class="chart-other-name"[^>]*>another/);
  });

  test('says from which day on shares are reported', () => {
    expect(html.replaceAll('\u00a0', ' ').replaceAll(/<\/text><text[^>]*>/g, ' ')).toMatch(
      /No share (reported )?for a day before 8 May/,
    );
  });

  test('stands on short numbers', () => {
    expect(html.match(/\d\.\d{4,}/g)).toBeNull();
  });

  test('holds no style attribute, which the policy of the page forbids', () => {
    expect(html).not.toContain('style=');
  });

  test('gives the event day as a line that is no second slider', () => {
    expect(html).toMatch(/role="separator"[^>]*aria-label="Day line"[^>]*aria-valuetext="Sunday 10 May 2020"/);
    expect(html).not.toContain('role="slider"');
  });

  test('says when no report gives a share', () => {
    const empty = drawn(corpus());
    expect(empty).toContain('No report shown here gives a share.');
    expect(empty).not.toContain('<svg class="chart-drawing"');
  });
});

describe('the table twin', () => {
  const { shares, events } = publishedRows(chartOf(several));
  const html = renderToStaticMarkup(
    <WordsProvider words={englishWords}>
      <ChartTable shares={shares} events={events} select={null} onSelect={() => {}} />
    </WordsProvider>,
  );
  const rows = [...html.matchAll(/<tr[ >].*?<\/tr>/g)].map(([row]) => row.replaceAll(/<[^>]*>/g, '|'));

  test('has a caption and one row for every mark and event', () => {
    expect(html).toContain('<caption>Shares of control: every mark of the chart as a row</caption>');
    expect(rows).toHaveLength(2 + shares.length + events.length);
    expect(shares).toHaveLength(4);
    expect(events).toHaveLength(2);
  });

  test('tells bounds, whole, day, source, claimant and dispute in words', () => {
    const row = rows.find((each) => each.includes('nearly 90 percent')) ?? '';
    for (const part of [
      'below 90 percent; no lower bound given',
      'the east',
      '10 May',
      'gazette, published 10 May',
      'ministry',
      'envoy disputes',
    ])
      expect(row).toContain(part);
  });

  test('has a button to the evidence in every row', () => {
    expect(html.match(/<button /g)).toHaveLength(shares.length + events.length);
    expect(html).toContain('aria-label="Open the evidence for “most”, courier"');
  });
});
