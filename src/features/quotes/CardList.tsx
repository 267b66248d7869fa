import type { ReactNode } from 'react';
import { useWords } from '../../words/WordsProvider.tsx';
import { speakerGroups, type SpeakerGroup } from './by-speaker.ts';
import { Card, CardOfNobody, CardOfSpeaker } from './Card.tsx';
import { nobodyReason } from './card-words.ts';
import { twoColumns } from './columns.ts';
import type { QuotesModel } from './model.ts';
import type { QuoteCard } from './quote-card.ts';
import { SpeakerHead } from './SpeakerHead.tsx';

interface ListProps {
  model: QuotesModel;
  query: string;
  select: string | null;
}

type CardsProps = Pick<ListProps, 'query' | 'select'> & { cards: readonly QuoteCard[] };

/** Height of a speaker's heading in pixels. */
const HEAD = 36;

function Columns({ first, second }: { first: ReactNode; second: ReactNode }) {
  return (
    <div className="quotes-columns">
      <div>{first}</div>
      <div>{second}</div>
    </div>
  );
}

function Cards({ cards, query, select }: CardsProps) {
  const [first, second] = twoColumns(cards, (card) => [card]);
  const draw = (column: readonly QuoteCard[]) =>
    column.map((card) => <Card key={card.id} card={card} query={query} isSelected={card.id === select} />);
  return <Columns first={draw(first)} second={draw(second)} />;
}

function Group({ group, query, select }: Pick<ListProps, 'query' | 'select'> & { group: SpeakerGroup }) {
  return (
    <div className="quotes-group">
      <SpeakerHead group={group} />
      {group.cards.map((card) => (
        <CardOfSpeaker key={card.id} card={card} query={query} isSelected={card.id === select} />
      ))}
    </div>
  );
}

function Groups({ cards, query, select }: CardsProps) {
  const [first, second] = twoColumns(speakerGroups(cards), (group) => group.cards, HEAD);
  const draw = (column: readonly SpeakerGroup[]) =>
    column.map((group) => <Group key={group.key} group={group} query={query} select={select} />);
  return <Columns first={draw(first)} second={draw(second)} />;
}

function Nobody({ cards, query, select }: CardsProps) {
  const words = useWords();
  if (cards.length === 0) return null;
  return (
    <div className="quotes-nobody">
      <header>
        <h3>{words.t('quotes.nobody')}</h3>
        <em>{words.number(cards.length)}</em>
        <p>{nobodyReason(cards, words)}</p>
      </header>
      {cards.map((card) => (
        <CardOfNobody key={card.id} card={card} query={query} isSelected={card.id === select} />
      ))}
    </div>
  );
}

/** Newest first; below, under their own heading, those without a day; then those without a speaker. */
export function NewestList({ model, query, select }: ListProps) {
  const { t } = useWords();
  return (
    <>
      <Cards cards={[...model.dated]} query={query} select={select} />
      {model.undated.length > 0 && <p className="quotes-section">{t('quotes.noDay')}</p>}
      <Cards cards={[...model.undated]} query={query} select={select} />
      <Nobody cards={[...model.nobody]} query={query} select={select} />
    </>
  );
}

/** Under the speakers, sides together; then those without a speaker. */
export function SpeakerList({ model, query, select }: ListProps) {
  return (
    <>
      <Groups cards={[...model.dated, ...model.undated]} query={query} select={select} />
      <Nobody cards={[...model.nobody]} query={query} select={select} />
    </>
  );
}
