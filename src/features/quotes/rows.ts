/** A very long list as rows: headings across, and quotations two abreast. Reading order is row by row. */
import { speakerGroups, type SpeakerGroup } from './by-speaker.ts';
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

function pairs(cards: readonly QuoteCard[], of: CardRow['of']): CardRow[] {
  const count = Math.ceil(cards.length / 2);
  return Array.from({ length: count }, (_, index) => {
    const pair = cards.slice(index * 2, index * 2 + 2);
    return { kind: 'cards', key: pair[0]?.id ?? '', cards: pair, of };
  });
}

function section(of: 'undated' | 'nobody', rows: readonly Row[]): Row[] {
  return rows.length === 0 ? [] : [{ kind: 'section', key: `section ${of}`, of }, ...rows];
}

/** The rows of a model, in the order of its lists. */
export function rowsOf({ dated, undated, nobody }: QuotesModel, order: 'newest' | 'speaker'): Row[] {
  const unnamed = section('nobody', pairs(nobody, 'nobody'));
  if (order === 'newest') return [...pairs(dated, 'day'), ...section('undated', pairs(undated, 'day')), ...unnamed];
  const groups = speakerGroups([...dated, ...undated]).flatMap((group): Row[] => [
    { kind: 'speaker', key: `of ${group.key}`, group },
    ...pairs(group.cards, 'speaker'),
  ]);
  return [...groups, ...unnamed];
}
