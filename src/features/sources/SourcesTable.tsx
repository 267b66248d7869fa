import { useWords } from '../../words/WordsProvider.tsx';
import { ViewLink } from '../../view/ViewLink.tsx';
import { HOLDINGS, sharedWordings, totals, type Holding, type SourceRow } from './model.ts';
import type { View } from '../../view/view.ts';
import { viewOf } from './places-to-look.ts';

const SHARED: Partial<View> = { panel: 'differences', kind: null };

function Count({ row, what, count, patch }: { row: SourceRow; what: string; count: number; patch: Partial<View> }) {
  const { t, number, name } = useWords();
  if (count === 0) return <td className="sources-none">{number(0)}</td>;
  const label = t('sources.table.open', { count: number(count), what, outlet: name(row.outlet) });
  return (
    <td>
      <ViewLink patch={patch} label={label}>
        {number(count)}
      </ViewLink>
    </td>
  );
}

function Cell({ row, holding }: { row: SourceRow; holding: Holding }) {
  const { t } = useWords();
  const what = t(`sources.table.${holding}`);
  return <Count row={row} what={what} count={row.holds[holding].length} patch={viewOf(holding, row.outlet.id)} />;
}

/** All articles at a glance; each number opens what it counts. */
export function SourcesTable({ rows }: { rows: readonly SourceRow[] }) {
  const { t, days, number, name } = useWords();
  const sums = totals(rows);
  return (
    <div className="sources-scroll" tabIndex={0} role="region" aria-label={t('sources.table')}>
      <table className="sources-table">
        <caption className="visually-hidden">{t('sources.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('sources.table.outlet')}</th>
            <th scope="col">{t('sources.table.published')}</th>
            {HOLDINGS.map((holding) => (
              <th key={holding} scope="col">
                {t(`sources.table.${holding}`)}
              </th>
            ))}
            <th scope="col">{t('sources.table.shared')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.article.id}>
              <th scope="row">{name(row.outlet)}</th>
              <td>
                {days(row.article.published, 'tiny')} <span>{t(`basis.${row.article.published.basis}`)}</span>
              </td>
              {HOLDINGS.map((holding) => (
                <Cell key={holding} row={row} holding={holding} />
              ))}
              <Count row={row} what={t('sources.table.shared')} count={row.shared.length} patch={SHARED} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t('sources.table.total')}
            </th>
            {HOLDINGS.map((holding) => (
              <td key={holding}>{number(sums[holding])}</td>
            ))}
            <td>{number(sharedWordings(rows))}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
