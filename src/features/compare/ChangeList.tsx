import { useMemo } from 'react';
import { found, outletOf, type Report } from '../../domain/corpus.ts';
import { useCorpus } from '../../load/useCorpus.ts';
import { momentOf } from '../../view/moment.ts';
import { useSelection } from '../../view/useSelection.tsx';
import { useView } from '../../view/useView.tsx';
import { ViewLink } from '../../view/ViewLink.tsx';
import type { Comparison } from '../../view/view.ts';
import { reportsInWords } from '../../words/counts.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { byKind, changesBetween, sidePatch, type ComparedSide, type StatusChange } from './changes.ts';
import { sideName } from './side-name.ts';
import { shortStatus } from './short-status.ts';
import './changes.css';

/** One side of a comparison, within what the view's other choices keep. */
function useSide(comparison: Comparison, side: 'a' | 'b'): ComparedSide {
  const corpus = useCorpus();
  const { view } = useView();
  const { filter } = useSelection();
  return useMemo(() => {
    const patch = sidePatch(comparison, side);
    return { filter: { ...filter, ...patch }, moment: momentOf({ ...view, ...patch }, corpus) };
  }, [corpus, view, filter, comparison, side]);
}

function Listed({ report }: { report: Report }) {
  const corpus = useCorpus();
  const { short, own } = useWords();
  return (
    <li>
      <ViewLink patch={{ panel: 'explore', compare: null, select: report.row.id }}>
        <bdi {...own}>{report.row.summary}</bdi>
      </ViewLink>{' '}
      <span>{short(outletOf(corpus, report))}</span>
    </li>
  );
}

/** What one side has and the other has not, by kind; each kind opens. */
function Only({ label, ids }: { label: string; ids: readonly string[] }) {
  const corpus = useCorpus();
  const words = useWords();
  const { t } = words;
  const groups = useMemo(() => byKind(corpus, ids), [corpus, ids]);
  const counts = reportsInWords(corpus, ids, words);
  return (
    <section aria-label={label}>
      <h3>{t('compare.only', { side: label, counts })}</h3>
      {groups.map(({ kind, reports }) => (
        <details key={kind}>
          <summary>{t('compare.kindCount', { kind: t(`sources.table.${kind}`), count: reports.length })}</summary>
          <ul>
            {reports.map((report) => (
              <Listed key={report.row.id} report={report} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

/** Districts that the two sides do not say the same of, side by side. */
function Statuses({ changes, a, b }: { changes: readonly StatusChange[]; a: string; b: string }) {
  const corpus = useCorpus();
  const words = useWords();
  const { t, name } = words;
  if (changes.length === 0) return <p>{t('compare.noStatusChange')}</p>;
  return (
    <table className="status-changes">
      <caption>{t('compare.statusChanges', { count: changes.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('compare.district')}</th>
          <th scope="col">{a}</th>
          <th scope="col">{b}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.place}>
            <th scope="row">
              <ViewLink patch={{ compare: null, select: change.place }}>
                {name(found(corpus.places, change.place))}
              </ViewLink>
            </th>
            <td>{shortStatus(change.a, words)}</td>
            <td>{shortStatus(change.b, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** In plain words what the right side has that the left has not, and the other way round. */
export function ChangeList({ comparison }: { comparison: Comparison }) {
  const corpus = useCorpus();
  const words = useWords();
  const { t } = words;
  const [sideA, sideB] = [useSide(comparison, 'a'), useSide(comparison, 'b')];
  const changes = useMemo(() => changesBetween(corpus, sideA, sideB), [corpus, sideA, sideB]);
  const isSame = changes.onlyA.length + changes.onlyB.length + changes.statuses.length === 0;
  const [a, b] = [sideName(corpus, comparison, 'a', words), sideName(corpus, comparison, 'b', words)];
  return (
    <section className="changes" aria-label={t('compare.changes')}>
      <h2>{t('compare.changes')}</h2>
      {isSame ? (
        <p>{t('compare.noChanges')}</p>
      ) : (
        <>
          <Statuses changes={changes.statuses} a={a} b={b} />
          <div className="changes-only">
            <Only label={t('compare.onlyA')} ids={changes.onlyA} />
            <Only label={t('compare.onlyB')} ids={changes.onlyB} />
          </div>
        </>
      )}
    </section>
  );
}
