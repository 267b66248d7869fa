import type { ReactNode } from 'react';
import { ViewLink } from '../../view/ViewLink.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import type { Side } from './model.ts';

/** One report's words with outlet and days, and the way to its evidence. */
export function SideQuote({ side, children }: { side: Side; children: ReactNode }) {
  const { t, days, name } = useWords();
  return (
    <figure className="side-quote">
      <blockquote lang="en" dir="ltr">
        {children}
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
export function passageText(side: Side): string {
  return side.passages.map(({ exact }) => exact).join(' […] ');
}
