import { ViewLink } from '../../view/ViewLink.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { shortVersion } from '../../domain/citation/source.ts';
import { UNATTRIBUTED } from '../../domain/report-table.ts';
import type { SourceRow, Speaker } from './model.ts';
import { viewOfSpeaker } from './places-to-look.ts';

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Who published it, when, and how both are known. */
export function SourceFacts({ row: { article, outlet } }: { row: SourceRow }) {
  const { t, days } = useWords();
  const { published, dateline, credits, length, textHash } = article;
  return (
    <dl className="source-facts">
      <Fact name={t('sources.outlet')}>
        {t('sources.identified', { how: outlet.identified, reason: outlet.reason })}
      </Fact>
      <Fact name={t('sources.published')}>
        {t('sources.published.how', {
          days: days(published, 'short'),
          basis: t(`basis.${published.basis}`),
          reason: published.reason,
        })}
      </Fact>
      {dateline !== null && (
        <Fact name={t('sources.dateline')}>
          <bdi lang="en">{dateline}</bdi>
        </Fact>
      )}
      {credits.length > 0 && (
        <Fact name={t('sources.credits')}>
          <bdi lang="en">{credits.join(', ')}</bdi>
        </Fact>
      )}
      <Fact name={t('sources.text')}>{t('sources.text.hash', { length, hash: shortVersion(textHash) })}</Fact>
    </dl>
  );
}

function SpeakerLink({ speaker, row }: { speaker: Speaker; row: SourceRow }) {
  const { t, name, number } = useWords();
  const { actor, quotations } = speaker;
  const shown = actor === null ? t('sources.quotes.nobody') : name(actor);
  const label = t('sources.quotes.open', { name: shown, count: quotations.length, outlet: name(row.outlet) });
  return (
    <li>
      <ViewLink patch={viewOfSpeaker(actor?.id ?? UNATTRIBUTED, row.outlet.id)} label={label}>
        {shown}
      </ViewLink>{' '}
      <span>{number(quotations.length)}</span>
    </li>
  );
}

/** Whom the article quotes, with how many quotations each. */
export function Speakers({ row }: { row: SourceRow }) {
  const { t } = useWords();
  if (row.speakers.length === 0) return <p>{t('sources.quotes.none')}</p>;
  return (
    <ul className="source-speakers">
      {row.speakers.map((speaker) => (
        <SpeakerLink key={speaker.actor?.id ?? UNATTRIBUTED} speaker={speaker} row={row} />
      ))}
    </ul>
  );
}
