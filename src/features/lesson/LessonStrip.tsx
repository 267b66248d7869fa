import { Button } from '../../ui/Button.tsx';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { LessonSteps } from './LessonSteps.tsx';
import { LessonText } from './LessonText.tsx';
import { useLesson } from './useLesson.ts';
import { useOpenedStep } from './useOpenedStep.ts';
import './lesson-strip.css';

/** A lesson walked through on the first screen: its step stands above the panels, which stay free to explore. */
export function LessonStrip() {
  const lesson = useLesson();
  const { change } = useView();
  const { t } = useWords();
  useOpenedStep(lesson);
  return (
    <section className="lesson-strip" aria-label={t('core.view.lessons')}>
      <LessonText />
      <div className="lesson-strip-actions">
        {lesson !== null && <LessonSteps lesson={lesson} />}
        {lesson !== null && <Button onClick={() => change({ present: true })}>{t('lesson.present')}</Button>}
        <Button
          look="link"
          onClick={() => change({ lesson: null, own: null, slide: 1, hide: [], guess: null, tally: [], reveal: false })}
        >
          {t('lesson.leave')}
        </Button>
      </div>
    </section>
  );
}
