import type { ReactNode } from 'react';
import { toneClass } from '../../ui/VerbKey.tsx';
import { ViewLink } from '../../view/ViewLink.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { cardName, metaWords, nobodyMeta, roleWords, speakerWords } from './card-words.ts';
import type { QuoteCard } from './quote-card.ts';
import { Quotation } from './Quotation.tsx';
import './quote-verb.css';

interface CardProps {
  card: QuoteCard;
  query: string;
  isSelected: boolean;
}

function classOf({ timing, toned }: QuoteCard): string {
  const states = [timing === 'later' ? 'quote-later' : '', toneClass(toned?.tone ?? null)];
  return ['quote', ...states].filter((state) => state !== '').join(' ');
}

function Frame({ card, isSelected, children }: Omit<CardProps, 'query'> & { children: ReactNode }) {
  const words = useWords();
  return (
    <article
      className={classOf(card)}
      aria-label={cardName(card, words)}
      aria-current={isSelected ? 'true' : undefined}
      data-report={card.id}
    >
      {children}
      <Verb card={card} />
    </article>
  );
}

/** The verb of speech, while the wording lens is on. */
function Verb({ card: { toned } }: { card: QuoteCard }) {
  const { t } = useWords();
  if (toned === null) return null;
  return (
    <p className="quote-verb">
      <span className="verb-sign" aria-hidden="true" /> {t('quotes.verb', { verb: toned.verb })}
    </p>
  );
}

function LaterMark({ card }: { card: QuoteCard }) {
  const { t } = useWords();
  return card.timing === 'later' ? <span className="quote-later-mark">{t('quotes.later.mark')}</span> : null;
}

/** A quotation with its speaker's name; the name opens the report. */
export function Card({ card, query, isSelected }: CardProps) {
  const words = useWords();
  const { t, number } = words;
  const speaker = speakerWords(card, words);
  const { listed, total, role } = card;
  const called = role === null ? null : roleWords(role, words);
  return (
    <Frame card={card} isSelected={isSelected}>
      <header>
        <h3>
          <ViewLink patch={{ select: card.id }} className="quote-open">
            {speaker}
          </ViewLink>
        </h3>
        <span className="quote-role" title={called ?? undefined} {...words.own}>
          {called}
        </span>
        <em title={t('quotes.ofTotal.means', { listed: number(listed), total, speaker })}>
          {listed === total ? number(total) : t('quotes.ofTotal', { listed: number(listed), total: number(total) })}
        </em>
      </header>
      <Quotation card={card} query={query} isSelected={isSelected} />
      <p className="quote-meta">
        {metaWords(card, words)} <LaterMark card={card} />
      </p>
    </Frame>
  );
}

/** A quotation under its speaker's heading; the day opens the report. */
export function CardOfSpeaker({ card, query, isSelected }: CardProps) {
  const words = useWords();
  const { t, days } = words;
  return (
    <Frame card={card} isSelected={isSelected}>
      <header>
        <h4>
          <ViewLink patch={{ select: card.id }} className="quote-open">
            {card.said === null ? t('quotes.noDay') : days(card.said, 'short')}
          </ViewLink>
        </h4>
        <LaterMark card={card} />
      </header>
      <Quotation card={card} query={query} isSelected={isSelected} />
      <p className="quote-meta">{metaWords(card, words, false)}</p>
    </Frame>
  );
}

/** Words that nobody is named for; what the article says in place of a name opens the report. */
export function CardOfNobody({ card, query, isSelected }: CardProps) {
  const words = useWords();
  return (
    <Frame card={card} isSelected={isSelected}>
      <Quotation card={card} query={query} isSelected={isSelected} />
      <p className="quote-meta">
        <ViewLink patch={{ select: card.id }} className="quote-open">
          {nobodyMeta(card, words)}
        </ViewLink>{' '}
        <LaterMark card={card} />
      </p>
    </Frame>
  );
}
