import { useCorpus } from '../../load/useCorpus.ts';
import { ViewLink } from '../../view/ViewLink.tsx';
import { datedWords } from '../../words/dated.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { figureBounds } from '../../words/figure-bounds.ts';
import type { FigureGroup, FigureRow } from './model.ts';

function rowsOf(groups: readonly FigureGroup[]): { kind: FigureGroup['kind']; row: FigureRow }[] {
  return groups.flatMap(({ kind, counts }) =>
    counts.flatMap(({ figures, parts }) => [...figures, ...parts].map((row) => ({ kind, row }))),
  );
}

/** The same rows as one table, folded away until asked for. */
export function FigureTable({ groups }: { groups: readonly FigureGroup[] }) {
  const corpus = useCorpus();
  const words = useWords();
  const { t, name, own } = words;
  const columns = ['figure', 'counts', 'bounds', 'day', 'source'] as const;
  return (
    <details className="figure-table">
      <summary>{t('figures.table')}</summary>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`figures.col.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOf(groups).map(({ kind, row }) => (
            <tr key={row.id}>
              <th scope="row">
                <ViewLink patch={{ panel: 'explore', select: row.id }}>{row.words}</ViewLink>
              </th>
              <td>
                {t(`figures.kind.${kind}`)}: <bdi {...own}>{row.unit}</bdi>
              </td>
              <td>{figureBounds(row, words)}</td>
              <td>{row.day === null ? t('figures.noDay') : datedWords(row.day, corpus, words, 'tiny')}</td>
              <td>{name(row.outlet)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
