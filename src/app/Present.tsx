import { lazy, useState } from 'react';
import { ChartPanel } from '../features/chart/ChartPanel.tsx';
import { EvidencePanel } from '../features/evidence/EvidencePanel.tsx';
import { MapPanel } from '../features/map/MapPanel.tsx';
import { QuotesPanel } from '../features/quotes/QuotesPanel.tsx';
import { DayBar } from '../features/timeline/DayBar.tsx';
import { geometryQuery } from '../load/queries.ts';
import { Button } from '../ui/Button.tsx';
import { useView } from '../view/useView.tsx';
import { ViewLink } from '../view/ViewLink.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { Panel } from './Panel.tsx';
import { ReadyProvider } from './ready.tsx';
import './present.css';

const LessonFooter = lazy(async () => ({
  default: (await import('../features/lesson/LessonFooter.tsx')).LessonFooter,
}));
const LessonText = lazy(async () => ({ default: (await import('../features/lesson/LessonText.tsx')).LessonText }));
const LessonTitle = lazy(async () => ({ default: (await import('../features/lesson/LessonTitle.tsx')).LessonTitle }));

const WANTED = ['map', 'chart', 'quotes', 'lesson-footer'];

function PresentHeader() {
  const { view, change } = useView();
  const { t } = useWords();
  return (
    <header className="present-header">
      <h1>{t('core.title')}</h1>
      {view.lesson !== null && (
        <Panel name="lesson-title" label={t('core.view.lessons')}>
          <LessonTitle />
        </Panel>
      )}
      <ViewLink patch={{ panel: 'worksheet', present: false }} className="button button-plain">
        {t('core.worksheet')}
      </ViewLink>
      <Button onClick={() => change({ present: false })}>{t('core.close')}</Button>
    </header>
  );
}

/** The page rearranged for a projector: the map large, the question or the days beside it, few controls. */
export function Present() {
  const { view } = useView();
  const { t } = useWords();
  const [withSentences, setSentences] = useState(true);
  const isLesson = view.lesson !== null;
  return (
    <ReadyProvider wanted={WANTED}>
      <div className={isLesson ? 'present present-lesson' : 'present'}>
        <PresentHeader />
        <main className="present-main" id="main">
          <Panel name="map" label={t('core.panel.map')} reset={geometryQuery.queryKey}>
            <MapPanel />
          </Panel>
          <div className="present-side">
            {isLesson && (
              <Panel name="lesson" label={t('core.view.lessons')}>
                <LessonText />
              </Panel>
            )}
            <Panel name="chart" label={t('core.panel.chart')}>
              <ChartPanel />
            </Panel>
            {withSentences && view.select !== null && (
              <Panel name="evidence" label={t('core.panel.evidence')}>
                <EvidencePanel />
              </Panel>
            )}
            <Panel name="quotes" label={t('core.panel.quotes')}>
              <QuotesPanel />
            </Panel>
          </div>
        </main>
        {!isLesson && (
          <Panel name="day" label={t('core.panel.day')}>
            <DayBar />
          </Panel>
        )}
        <div className="present-foot">
          <Panel name="lesson-footer" label={t('core.view.lessons')}>
            <LessonFooter />
          </Panel>
          <Button aria-pressed={withSentences} onClick={() => setSentences(!withSentences)}>
            {t('core.sentences')}
          </Button>
        </div>
      </div>
    </ReadyProvider>
  );
}
