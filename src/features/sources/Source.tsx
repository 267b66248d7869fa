import { useId, type ReactNode } from 'react';
import { ViewLink } from '../../view/ViewLink.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import type { SourceRow } from './model.ts';
import { viewOf } from './places-to-look.ts';
import { SourceFacts, Speakers } from './SourceFacts.tsx';

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <h4>{name}</h4>
      <div>{children}</div>
    </>
  );
}

function SharedWording({ row }: { row: SourceRow }) {
  const { t, name } = useWords();
  if (row.shared.length === 0) return <p>{t('sources.shared.none')}</p>;
  return (
    <ul>
      {row.shared.map(({ id, words, outlet }) => (
        <li key={id}>
          <ViewLink patch={{ panel: 'differences' }}>
            {t('sources.shared.with', { words, outlet: name(outlet) })}
          </ViewLink>
        </li>
      ))}
    </ul>
  );
}

/** One article: facts at the side, what it tells and how far it can be trusted beside them. */
export function Source({ row, knownBy, cite }: { row: SourceRow; knownBy: string; cite: ReactNode }) {
  const { t, day, name, own } = useWords();
  const heading = useId();
  const { article, outlet, isOut } = row;
  const { about, leavesOut, strengths, limits, oddities, quotes } = article.account;
  return (
    <article className="source" aria-labelledby={heading}>
      <header>
        <h3 id={heading}>{name(outlet)}</h3>
        <p className="source-title">
          <bdi lang={article.language}>{article.title}</bdi>
        </p>
        {!isOut && <p className="source-later">{t('sources.later', { day: day(knownBy, 'long') })}</p>}
      </header>
      <div className="source-side">
        <SourceFacts row={row} />
        <p className="source-links">
          <ViewLink patch={viewOf('quotations', outlet.id)}>{t('sources.only')}</ViewLink>
          <ViewLink patch={{ panel: 'explore', knownby: article.published.to }}>
            {t('sources.asOf', { day: day(article.published.to, 'tiny') })}
          </ViewLink>
          {cite}
        </p>
      </div>
      <div className="source-account">
        <Part name={t('sources.about')}>
          <p className="source-lead" {...own}>
            {about}
          </p>
        </Part>
        <Part name={t('sources.quotes')}>
          <p {...own}>{quotes}</p>
          <Speakers row={row} />
        </Part>
        <Part name={t('sources.leavesOut')}>
          <p {...own}>{leavesOut}</p>
        </Part>
        <Part name={t('sources.strengths')}>
          <p {...own}>{strengths}</p>
        </Part>
        <Part name={t('sources.limits')}>
          <p {...own}>{limits}</p>
        </Part>
        <Part name={t('sources.shared')}>
          <SharedWording row={row} />
        </Part>
        {oddities.length > 0 && (
          <Part name={t('sources.oddities')}>
            <ul className="source-oddities">
              {oddities.map((oddity) => (
                <li key={oddity} {...own}>
                  {oddity}
                </li>
              ))}
            </ul>
          </Part>
        )}
      </div>
    </article>
  );
}
