import { useEffect, useMemo, useSyncExternalStore, type RefObject } from 'react';
import { useIsSelected } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { Card, CardOfNobody, CardOfSpeaker } from './Card.tsx';
import type { QuotesModel } from './model.ts';
import type { QuoteCard } from './quote-card.ts';
import { rowWindow } from './row-window.ts';
import { rowsOf, rowWith, type Row } from './rows.ts';
import { SpeakerHead } from './SpeakerHead.tsx';

interface ManyCardsProps {
  model: QuotesModel;
  order: 'newest' | 'speaker';
  query: string;
  select: string | null;
  /** The element that scrolls. */
  scroller: RefObject<HTMLElement | null>;
}

const CARDS = { day: Card, speaker: CardOfSpeaker, nobody: CardOfNobody } as const;

interface CardProps {
  card: QuoteCard;
  of: keyof typeof CARDS;
  query: string;
}

/** Its mark comes before what else follows from a press: the list itself is drawn anew later. */
function OneCard({ card, of, query }: CardProps) {
  const CardOf = CARDS[of];
  return <CardOf card={card} query={query} isSelected={useIsSelected(card.id)} />;
}

interface RowProps {
  row: Row;
  query: string;
}

function RowDrawing({ row, query }: RowProps) {
  const { t } = useWords();
  if (row.kind === 'speaker') return <SpeakerHead group={row.group} />;
  if (row.kind === 'section')
    return <p className="quotes-section">{t(row.of === 'undated' ? 'quotes.noDay' : 'quotes.nobody')}</p>;
  return (
    <div className="quotes-columns">
      {row.cards.map((card) => (
        <OneCard key={card.id} card={card} of={row.of} query={query} />
      ))}
    </div>
  );
}

/** A list of hundreds of quotations: only the rows in sight are drawn. */
export function ManyCards({ model, order, query, select, scroller }: ManyCardsProps) {
  const rows = useMemo(() => rowsOf(model, order), [model, order]);
  const inSight = useMemo(() => rowWindow(rows.length, () => scroller.current), [rows, scroller]);
  const sight = useSyncExternalStore(inSight.watch, inSight.sight);
  useEffect(() => {
    const selected = select === null ? -1 : rowWith(rows, select);
    if (selected >= 0) inSight.scrollTo(selected);
  }, [rows, select, inSight]);
  return (
    <div className="quotes-many" style={{ height: sight.height }}>
      {sight.rows.map(({ index, start }) => {
        const row = rows.at(index);
        return row === undefined ? null : (
          <div key={row.key} data-index={index} ref={inSight.measure} style={{ transform: `translateY(${start}px)` }}>
            <RowDrawing row={row} query={query} />
          </div>
        );
      })}
    </div>
  );
}
