import { useMemo } from 'react';
import { useCorpus } from '../../load/useCorpus.ts';
import { useView } from '../../view/useView.tsx';
import { ViewLink } from '../../view/ViewLink.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { wordingMatrix, type WordCell } from './wording.ts';

function Cell({ cell }: { cell: readonly WordCell[] }) {
  if (cell.length === 0) return <td>–</td>;
  return (
    <td lang="en">
      <ul>
        {cell.map(({ id, verb, words }) => (
          <li key={id}>
            <ViewLink patch={{ panel: 'explore', select: id }}>{verb}</ViewLink> <q dir="ltr">{words}</q>
          </li>
        ))}
      </ul>
    </td>
  );
}

/** Places in rows, outlets in columns, and in each cell the verb that was chosen. */
export function Wording() {
  const corpus = useCorpus();
  const { moment } = useView();
  const { t, name } = useWords();
  const matrix = useMemo(() => wordingMatrix(corpus, moment), [corpus, moment]);
  if (matrix.rows.length === 0) return <p>{t('compare.empty')}</p>;
  return (
    <>
      <h2>{t('compare.wordingHeading')}</h2>
      <p className="compare-note">
        {t('compare.wordingIntro')}{' '}
        <ViewLink patch={{ panel: 'explore', kind: null, wording: true }}>{t('compare.lens')}</ViewLink>
      </p>
      <div className="wording-scroll" tabIndex={0} role="group" aria-label={t('compare.wordingTable')}>
        <table className="wording">
          <caption>{t('compare.wordingTable')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('compare.place')}</th>
              {matrix.outlets.map((outlet) => (
                <th key={outlet.id} scope="col">
                  {outlet.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map(({ place, cells }) => (
              <tr key={place.id}>
                <th scope="row">{name(place)}</th>
                {matrix.outlets.map((outlet, at) => (
                  <Cell key={outlet.id} cell={cells[at] ?? []} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3>{t('compare.verbs')}</h3>
      <ul className="verbs">
        {matrix.verbs.map(({ verb, count }) => (
          <li key={verb}>{t('compare.verbCount', { verb, count })}</li>
        ))}
      </ul>
    </>
  );
}
