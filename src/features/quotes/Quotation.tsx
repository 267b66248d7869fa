import { Fragment } from 'react';
import { findMatches } from '../../domain/search-text.ts';
import { WithPassages } from '../../load/WithPassages.tsx';
import { LateWords } from './late-words.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { partsIn } from './parts.ts';
import type { QuoteCard } from './quote-card.ts';

interface QuotationProps {
  card: Pick<QuoteCard, 'report' | 'before' | 'after'>;
  /** The text searched for, or nothing. */
  query: string;
  isSelected: boolean;
}

function Parts({ parts, query }: { parts: readonly string[]; query: string }) {
  const { t } = useWords();
  return parts.map((part, index) => (
    <Fragment key={part}>
      {index > 0 && <span className="quote-split"> {t('quotes.split')} </span>}
      <MarkedText text={part} ranges={findMatches(part, query)} look="found" />
    </Fragment>
  ));
}

/** The whole quotation, with […] where the article splits it; the article's own words stand in another face. */
export function Quotation({ card, query, isSelected }: QuotationProps) {
  const { report, before, after } = card;
  const { t } = useWords();
  return (
    <blockquote lang="en" dir="ltr">
      {before !== null && <span className="quote-frame">{before} </span>}
      <span className={isSelected ? 'quote-words quote-selected' : 'quote-words'}>
        {t('quotes.open')}
        <WithPassages reports={[report]} late={LateWords}>
          {(passagesOf) => <Parts parts={partsIn(passagesOf(report))} query={query} />}
        </WithPassages>
        {t('quotes.close')}
      </span>
      {after !== null && <span className="quote-frame"> {after}</span>}
    </blockquote>
  );
}
