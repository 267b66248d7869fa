import { ViewLink } from '../../view/ViewLink.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import type { DifferenceRow } from './model.ts';

/** The same rows as a table. */
export function DifferenceTable({ rows }: { rows: readonly DifferenceRow[] }) {
  const { t, name, own } = useWords();
  const columns = ['topic', 'kind', 'reports', 'explanation'] as const;
  return (
    <table className="differences-table">
      <caption>{t('differences.table')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`differences.col.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <bdi {...own}>{row.topic}</bdi>
            </th>
            <td>{t(`differences.class.${row.kind}`)}</td>
            <td>
              <ul>
                {row.sides.map((side) => (
                  <li key={side.id}>
                    <ViewLink patch={{ panel: 'explore', chart: 'marks', select: side.id }}>
                      {name(side.outlet)} {side.id}
                    </ViewLink>
                  </li>
                ))}
              </ul>
            </td>
            <td {...own}>{row.explanation}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
