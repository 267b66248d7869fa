import { useMemo } from 'react';
import { found, outletOf, type Corpus } from '../../domain/corpus.ts';
import type { Status } from '../../domain/status.ts';
import { useCorpus } from '../../load/useCorpus.ts';
import { momentOf } from '../../view/moment.ts';
import { useView } from '../../view/useView.tsx';
import { ViewLink } from '../../view/ViewLink.tsx';
import type { Comparison, View } from '../../view/view.ts';
import type { Words } from '../../words/words.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { changesBetween, sidePatch, type ComparedSide } from './changes.ts';

function statusWords(status: Status, { t }: Words): string {
  const isHeld = status.kind === 'held';
  return t('compare.status', {
    kind: status.kind,
    holder: isHeld ? status.holder : 'none',
    strength: isHeld ? status.strength : 'stated',
    attacked: (isHeld || status.kind === 'contested') && status.attacked ? 'yes' : 'no',
  });
}

function sideOf(corpus: Corpus, view: View, comparison: Comparison, side: 'a' | 'b'): ComparedSide {
  const filter = { ...view, ...sidePatch(comparison, side) };
  return { filter, moment: momentOf(filter, corpus) };
}

function Only({ label, ids }: { label: string; ids: readonly string[] }) {
  const corpus = useCorpus();
  const { short } = useWords();
  if (ids.length === 0) return null;
  const reports = ids.map((id) => found(corpus.byId, id));
  return (
    <section aria-label={label}>
      <h4>{label}</h4>
      <ul>
        {reports.map((report) => (
          <li key={report.row.id}>
            <ViewLink patch={{ panel: 'explore', compare: null, select: report.row.id }}>
              <bdi lang="en">{report.row.summary}</bdi>
            </ViewLink>{' '}
            <span>{short(outletOf(corpus, report))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In plain words what the right side has that the left has not, and the other way round. */
export function ChangeList({ comparison }: { comparison: Comparison }) {
  const corpus = useCorpus();
  const { view } = useView();
  const words = useWords();
  const { t, name } = words;
  const changes = useMemo(
    () => changesBetween(corpus, sideOf(corpus, view, comparison, 'a'), sideOf(corpus, view, comparison, 'b')),
    [corpus, view, comparison],
  );
  const isSame = changes.onlyA.length + changes.onlyB.length + changes.statuses.length === 0;
  return (
    <section className="changes" aria-label={t('compare.changes')}>
      <h3>{t('compare.changes')}</h3>
      {isSame && <p>{t('compare.noChanges')}</p>}
      <ul className="status-changes">
        {changes.statuses.map(({ place, a, b }) => (
          <li key={place}>
            {t('compare.statusChange', {
              place: name(found(corpus.places, place)),
              before: statusWords(a, words),
              after: statusWords(b, words),
            })}
          </li>
        ))}
      </ul>
      <div className="changes-only">
        <Only
          label={`${t('compare.onlyA')}: ${t('compare.sideCounts', { ...countsOf(changes.onlyA, corpus) })}`}
          ids={changes.onlyA}
        />
        <Only
          label={`${t('compare.onlyB')}: ${t('compare.sideCounts', { ...countsOf(changes.onlyB, corpus) })}`}
          ids={changes.onlyB}
        />
      </div>
    </section>
  );
}

function countsOf(ids: readonly string[], corpus: Corpus): { reports: number; quotations: number } {
  const quotations = ids.filter((id) => {
    const report = corpus.byId.get(id);
    return report?.kind === 'statement' && report.row.kind !== 'reported';
  });
  return { reports: ids.length, quotations: quotations.length };
}
