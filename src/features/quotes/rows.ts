/** A very long list as rows: headings across, and quotations two abreast. Reading order is row by row. */
import { speakerGroups, type SpeakerGroup } from './by-speaker.ts';
import { madeWhenRead, oneAfterAnother, type Listing } from './listing.ts';
import type { QuotesModel } from './model.ts';
import type { QuoteCard } from './quote-card.ts';

export type Row =
  | {
      readonly kind: 'cards';
      readonly key: string;
      readonly cards: readonly QuoteCard[];
      readonly of: 'day' | 'speaker' | 'nobody';
    }
  | { readonly kind: 'speaker'; readonly key: string; readonly group: SpeakerGroup }
  | { readonly kind: 'section'; readonly key: string; readonly of: 'undated' | 'nobody' };

type CardRow = Extract<Row, { kind: 'cards' }>;

function pairs(cards: Listing<QuoteCard>, of: CardRow['of']): Listing<Row> {
  return madeWhenRead(Math.ceil(cards.length / 2), (index): Row => {
    const pair = cards.slice(index * 2, index * 2 + 2);
    return { kind: 'cards', key: pair[0]?.id ?? '', cards: pair, of };
  });
}

function section(of: 'undated' | 'nobody', rows: Listing<Row>): Listing<Row>[] {
  const head: Row = { kind: 'section', key: `section ${of}`, of };
  return rows.length === 0 ? [] : [[head], rows];
}

/** The rows of a model, in the order of its lists. */
export function rowsOf({ dated, undated, nobody }: QuotesModel, order: 'newest' | 'speaker'): Listing<Row> {
  const unnamed = section('nobody', pairs(nobody, 'nobody'));
  if (order === 'newest')
    return oneAfterAnother([pairs(dated, 'day'), ...section('undated', pairs(undated, 'day')), ...unnamed]);
  const groups = speakerGroups([...dated, ...undated]).flatMap((group): Listing<Row>[] => [
    [{ kind: 'speaker', key: `of ${group.key}`, group }],
    pairs(group.cards, 'speaker'),
  ]);
  return oneAfterAnother([...groups, ...unnamed]);
}

/** The row that holds a quotation; -1: none. */
export function rowWith(rows: Listing<Row>, id: string): number {
  return rows.findIndex((row) => row.kind === 'cards' && row.cards.some((card) => card.id === id));
}
