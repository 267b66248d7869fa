import { ViewLink } from '../../view/ViewLink.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import type { WhoSays } from './who-says.ts';

/** The columns' rows as one table. */
export function SaidTable({ said }: { said: WhoSays }) {
  const { t, days, list, name } = useWords();
  const columns = ['outlet', 'words', 'verb', 'day', 'claimant'] as const;
  return (
    <table className="said-table">
      <caption>{t('compare.table', { name: name(said.subject) })}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`compare.col.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {said.columns.flatMap(({ outlet, rows }) =>
          rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{name(outlet)}</th>
              <td lang="en" dir="ltr">
                <ViewLink patch={{ panel: 'explore', chart: 'marks', select: row.id }}>{row.words}</ViewLink>
              </td>
              <td lang="en">{row.verb ?? ''}</td>
              <td>{row.day === null ? t('compare.noDay') : days(row.day, 'brief')}</td>
              <td>{row.claimants.length === 0 ? t('compare.ownVoice') : list(row.claimants.map(name))}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
