import { later } from '../load/later.tsx';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { ChartPanel } from '../features/chart/ChartPanel.tsx';
import { EvidencePanel } from '../features/evidence/EvidencePanel.tsx';
import { MapPanel } from '../features/map/MapPanel.tsx';
import { QuotesPanel } from '../features/quotes/QuotesPanel.tsx';
import { DayBar } from '../features/timeline/DayBar.tsx';
import { sideOrder, type SidePanel } from '../features/lesson/side-order.ts';
import { useWholeCorpus } from '../load/useCorpus.ts';
import { Button } from '../ui/Button.tsx';
import { useView } from '../view/useView.tsx';
import { ViewLink } from '../view/ViewLink.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { Panel } from './Panel.tsx';
import { ReadyProvider } from './ready.tsx';
import './present.css';

const LessonFooter = later(
  'lesson-footer',
  async () => (await import('../features/lesson/LessonFooter.tsx')).LessonFooter,
);
const LessonText = later('lesson-text', async () => (await import('../features/lesson/LessonText.tsx')).LessonText);
const LessonTitle = later('lesson-title', async () => (await import('../features/lesson/LessonTitle.tsx')).LessonTitle);

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

/** The map, and below it the words that the selected mark stands for: both in sight at once. */
function Picture({ withSentences }: { withSentences: boolean }) {
  const { view } = useView();
  const { t } = useWords();
  return (
    <div className="present-picture">
      <Panel name="map" label={t('core.panel.map')}>
        <MapPanel />
      </Panel>
      {withSentences && view.select !== null && (
        <Panel name="evidence" label={t('core.panel.evidence')}>
          <EvidencePanel empty={() => null} />
        </Panel>
      )}
    </div>
  );
}

const SIDE: Readonly<Record<SidePanel, ReactNode>> = { chart: <ChartPanel />, quotes: <QuotesPanel /> };

/** The step, and what it is about; another step begins at the top again. */
function Side() {
  const corpus = useWholeCorpus();
  const { view } = useView();
  const { t } = useWords();
  const side = useRef<HTMLDivElement>(null);
  const step = `${view.lesson} ${view.slide}`;
  const opened = useRef(step);
  useEffect(() => {
    if (opened.current !== step) side.current?.scrollTo(0, 0);
    opened.current = step;
  }, [step]);
  return (
    <div className="present-side" ref={side}>
      {view.lesson !== null && (
        <Panel name="lesson" label={t('core.view.lessons')}>
          <LessonText />
        </Panel>
      )}
      {sideOrder(corpus, view).map((name) => (
        <Panel key={name} name={name} label={t(`core.panel.${name}`)}>
          {SIDE[name]}
        </Panel>
      ))}
    </div>
  );
}

/** The page rearranged for a projector: the map large, the question or the days beside it, few controls. */
export function Present() {
  const { view } = useView();
  const { t } = useWords();
  const [withSentences, setSentences] = useState(true);
  const isLesson = view.lesson !== null;
  // a step has its own days; they are there for who asks to move them
  const [withDays, setDays] = useState(!isLesson);
  return (
    <ReadyProvider wanted={WANTED}>
      <div className={isLesson ? 'present present-lesson' : 'present'}>
        <PresentHeader />
        <main className="present-main" id="main">
          <Picture withSentences={withSentences} />
          <Side />
        </main>
        {withDays && (
          <Panel name="day" label={t('core.panel.day')}>
            <DayBar />
          </Panel>
        )}
        <footer className="present-foot">
          <Panel name="lesson-footer" label={t('core.view.lessons')}>
            <LessonFooter />
          </Panel>
          <Button aria-pressed={withDays} onClick={() => setDays(!withDays)}>
            {t('core.days')}
          </Button>
          <Button aria-pressed={withSentences} onClick={() => setSentences(!withSentences)}>
            {t('core.sentences')}
          </Button>
        </footer>
      </div>
    </ReadyProvider>
  );
}
