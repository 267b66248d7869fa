import { later } from './later.tsx';
import { useState } from 'react';
import { DayBar } from '../features/timeline/DayBar.tsx';
import { Button } from '../ui/Button.tsx';
import { useView } from '../view/useView.tsx';
import { ViewLink } from '../view/ViewLink.tsx';
import { useFaces } from '../ui/faces.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { Panel } from './Panel.tsx';
import { PresentStep } from './PresentStep.tsx';
import { ReadyProvider } from './ready.tsx';
import './present.css';

const LessonFooter = later(
  'lesson-footer',
  async () => (await import('../features/lesson/LessonFooter.tsx')).LessonFooter,
);
const PresentSteps = later('present-steps', async () => (await import('./PresentSteps.tsx')).PresentSteps);
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

/** The page rearranged for a projector: the map large, the question or the days beside it, few controls. */
export function Present() {
  const { view } = useView();
  const { t } = useWords();
  useFaces();
  const [withSentences, setSentences] = useState(true);
  const isLesson = view.lesson !== null;
  // a step has its own days; they are there for who asks to move them
  const [withDays, setDays] = useState(!isLesson);
  return (
    <ReadyProvider wanted={WANTED}>
      <div className={isLesson ? 'present present-lesson' : 'present'}>
        <PresentHeader />
        <main className="present-main" id="main">
          {isLesson ? (
            <Panel name="steps" label={t('core.view.lessons')}>
              <PresentSteps withSentences={withSentences} />
            </Panel>
          ) : (
            <PresentStep withSentences={withSentences} />
          )}
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
