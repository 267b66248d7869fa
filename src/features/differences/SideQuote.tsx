import type { ReactNode } from 'react';
import type { Passage } from '../../domain/schema/base.ts';
import { WithPassages } from '../../load/WithPassages.tsx';
import { LateWords } from '../../ui/LateWords.tsx';
import { ViewLink } from '../../view/ViewLink.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import type { Side } from './model.ts';

interface SideQuoteProps {
  side: Side;
  /** What is shown of the report's passages. */
  children: (passages: readonly Passage[]) => ReactNode;
}

/** One report's words with outlet and days, and the way to its evidence. */
export function SideQuote({ side, children }: SideQuoteProps) {
  const { t, days, name } = useWords();
  return (
    <figure className="side-quote">
      <blockquote lang="en" dir="ltr">
        <WithPassages reports={[side.report]} late={LateWords}>
          {(passagesOf) => children(passagesOf(side.report))}
        </WithPassages>
      </blockquote>
      <figcaption>
        <strong>{name(side.outlet)}</strong>
        {t('quotes.between')}
        {days(side.published, 'tiny')}
        {' · '}
        <ViewLink patch={{ panel: 'explore', select: side.id }}>{t('differences.open')}</ViewLink>
      </figcaption>
    </figure>
  );
}

/** The passages of a report as one text, as the article prints them; what stands between is left out. */
export function passageText(passages: readonly Passage[]): string {
  return passages.map(({ exact }) => exact).join(' […] ');
}
