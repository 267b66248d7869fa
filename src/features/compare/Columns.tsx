import { useCorpus } from '../../load/useCorpus.ts';
import { ViewLink } from '../../view/ViewLink.tsx';
import { datedWords } from '../../words/dated.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import type { SaidReport, SaidRow } from './said-rows.ts';
import type { WhoSays } from './who-says.ts';

/** Whom the words are by, as the article has it. */
export function useClaimant(): (row: SaidRow) => string {
  const { t, list, name } = useWords();
  return ({ claimants }) =>
    claimants.length === 0 ? t('compare.ownVoice') : t('compare.claims', { name: list(claimants.map(name)) });
}

/** What the words tell of, where that is more than the subject itself: each leads to its report. */
function ToldOf({ reports }: { reports: readonly SaidReport[] }) {
  const { t, name } = useWords();
  const [first, ...others] = reports;
  const isElsewhere = first?.kind === 'control' && first.place !== null;
  if (others.length === 0 && !isElsewhere) return null;
  return (
    <p className="said-of">
      {t('compare.restsOn')}
      {reports.map(({ id, kind, place }) => (
        <ViewLink key={id} patch={{ panel: 'explore', select: id }}>
          {place === null || kind !== 'control' ? t('compare.kind', { kind }) : name(place)}
        </ViewLink>
      ))}
    </p>
  );
}

function Said({ row }: { row: SaidRow }) {
  const corpus = useCorpus();
  const words = useWords();
  const claimant = useClaimant();
  const { t } = words;
  const { timing, reports } = row;
  return (
    <li className={`said is-${timing}`}>
      <blockquote lang="en" dir="ltr">
        <ViewLink patch={{ panel: 'explore', select: reports[0]?.id ?? null }}>{row.words}</ViewLink>
      </blockquote>
      <p>
        {row.verb !== null && <strong>{t('compare.verb', { verb: row.verb })} · </strong>}
        {row.day === null ? t('compare.noDay') : datedWords(row.day, corpus, words, 'brief')} · {claimant(row)}
      </p>
      <ToldOf reports={reports} />
      {timing === 'unpublished' && <p className="said-flag">{t('compare.unpublished')}</p>}
      {timing === 'later' && <p className="said-flag">{t('compare.later')}</p>}
    </li>
  );
}

/** A column for each outlet that says something; the silent ones are named below. */
export function Columns({ said }: { said: WhoSays }) {
  const { name } = useWords();
  return (
    <div className="said-columns">
      {said.columns.map(({ outlet, rows }) => (
        <section key={outlet.id} aria-label={name(outlet)}>
          <h3>{name(outlet)}</h3>
          <ul>
            {rows.map((row) => (
              <Said key={row.reports[0]?.id} row={row} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
