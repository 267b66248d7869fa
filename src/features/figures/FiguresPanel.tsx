import { useMemo } from 'react';
import { useCorpus } from '../../load/useCorpus.ts';
import { useSelection } from '../../view/useSelection.tsx';
import { useView } from '../../view/useView.tsx';
import { ViewLink } from '../../view/ViewLink.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { FigureGroups } from './FigureGroups.tsx';
import { FigureTable } from './FigureTable.tsx';
import { Lane } from './Lane.tsx';
import { laneModel } from './lane.ts';
import { figuresModel } from './model.ts';
import './figures.css';

/** What happened, by day, and every number of the articles under what it counts. */
export function FiguresPanel() {
  const corpus = useCorpus();
  const { view, moment } = useView();
  const { ids } = useSelection();
  const { t, day } = useWords();
  const lane = useMemo(() => laneModel(corpus, moment, view.select), [corpus, moment, view.select]);
  const model = useMemo(
    () => figuresModel(corpus, { moment, kept: ids, select: view.select }),
    [corpus, moment, ids, view.select],
  );
  return (
    <section className="figures" aria-label={t('figures.heading')}>
      <h2>{t('figures.lane')}</h2>
      <Lane model={lane} eventDay={moment.day} knownBy={moment.knownBy} />
      <p className="figures-where">
        <ViewLink patch={{ panel: 'explore', layer: 'world', position: null }}>{t('figures.where')}</ViewLink>
      </p>
      <h2>{t('figures.panel')}</h2>
      {model.groups.length === 0 ? (
        <p>{t('figures.empty', { day: day(moment.knownBy, 'long') })}</p>
      ) : (
        <p className="figures-note">{t('figures.note')}</p>
      )}
      <FigureGroups groups={model.groups} />
      {model.unpublished > 0 && (
        <p className="figures-note">
          {t('figures.unpublished', { count: model.unpublished, day: day(moment.knownBy, 'long') })}
        </p>
      )}
      <FigureTable groups={model.groups} />
    </section>
  );
}
