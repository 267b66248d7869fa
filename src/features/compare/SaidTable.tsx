import { useCorpus } from '../../load/useCorpus.ts';
import { ViewLink } from '../../view/ViewLink.tsx';
import { datedWords } from '../../words/dated.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { useClaimant } from './Columns.tsx';
import type { SaidRow } from './said-rows.ts';
import type { WhoSays } from './who-says.ts';

const COLUMNS = ['outlet', 'words', 'verb', 'day', 'claimant'] as const;

function Row({ outlet, row }: { outlet: string; row: SaidRow }) {
  const corpus = useCorpus();
  const words = useWords();
  const claimant = useClaimant();
  const { t } = words;
  return (
    <tr className={row.timing === 'unpublished' ? 'is-unpublished' : undefined}>
      <th scope="row">{outlet}</th>
      <td lang="en" dir="ltr">
        <ViewLink patch={{ panel: 'explore', chart: 'marks', select: row.reports[0]?.id ?? null }}>
          {row.words}
        </ViewLink>
      </td>
      <td lang="en">{row.verb ?? ''}</td>
      <td>
        {row.day === null ? t('compare.noDay') : datedWords(row.day, corpus, words, 'brief')}
        {row.timing === 'unpublished' && <strong> · {t('compare.unpublished')}</strong>}
        {row.timing === 'later' && <strong> · {t('compare.later')}</strong>}
      </td>
      <td>{claimant(row)}</td>
    </tr>
  );
}

/** The columns' rows as one table. */
export function SaidTable({ said }: { said: WhoSays }) {
  const { t, name } = useWords();
  return (
    <div
      className="table-scroll"
      tabIndex={0}
      role="group"
      aria-label={t('compare.table', { name: name(said.subject) })}
    >
      <table className="said-table">
        <caption>{t('compare.table', { name: name(said.subject) })}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`compare.col.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {said.columns.flatMap(({ outlet, rows }) =>
            rows.map((row) => <Row key={row.reports[0]?.id} outlet={name(outlet)} row={row} />),
          )}
        </tbody>
      </table>
    </div>
  );
}
