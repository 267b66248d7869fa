import { useMemo } from 'react';
import { useCorpus } from '../../load/useCorpus.ts';
import { Button } from '../../ui/Button.tsx';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import { DifferenceTable } from './DifferenceTable.tsx';
import { differencesModel, reuseRows, type ClassKey, type DifferencesModel } from './model.ts';
import { ReuseList } from './ReuseList.tsx';
import './differences.css';

function Classes({ model, kind }: { model: DifferencesModel; kind: ClassKey | null }) {
  const { t, number } = useWords();
  const { change } = useView();
  return (
    <div className="differences-classes" role="group" aria-label={t('differences.byClass')}>
      <Button aria-pressed={kind === null} onClick={() => change({ kind: null })}>
        {t('differences.all')} {number(model.known.length)}
      </Button>
      {[...model.counts].map(([key, count]) => (
        <Button key={key} aria-pressed={kind === key} onClick={() => change({ kind: key })}>
          {t(`differences.class.${key}`)} {number(count)}
        </Button>
      ))}
    </div>
  );
}

/** Every difference between the reports, classed and explained, and the wording that articles share. */
export function DifferencesPanel() {
  const corpus = useCorpus();
  const { view, moment, change } = useView();
  const { t, day } = useWords();
  const model = useMemo(
    () => differencesModel(corpus, moment.knownBy, view.select),
    [corpus, moment.knownBy, view.select],
  );
  const reuses = useMemo(() => reuseRows(corpus, moment.knownBy), [corpus, moment.knownBy]);
  const kind = [...model.counts.keys()].find((key) => key === view.kind) ?? null;
  const rows = model.known.filter((row) => kind === null || row.kind === kind);
  const isTable = view.chart === 'table';
  return (
    <section className="differences" aria-label={t('differences.heading')}>
      <header>
        <h2>{t('differences.heading')}</h2>
        <Button look="link" onClick={() => change({ chart: isTable ? 'marks' : 'table' })}>
          {t(isTable ? 'differences.asList' : 'differences.asTable')}
        </Button>
      </header>
      <p className="differences-intro">{t('differences.intro')}</p>
      <Classes model={model} kind={kind} />
      <p role="status">
        {t('differences.count', { count: rows.length })}
        {kind !== null && `. ${t(`differences.means.${kind}`)}`}
      </p>
      {isTable ? <DifferenceTable rows={rows} /> : <DifferenceList rows={rows} />}
      {model.later.length > 0 && (
        <p className="differences-later">
          {t('differences.laterNote', { count: model.later.length, day: day(moment.knownBy, 'long') })}
        </p>
      )}
      <ReuseList rows={reuses.filter((row) => row.sides.every((side) => side.isPublished))} />
    </section>
  );
}
