import { isOwnId, LINKED } from '../../domain/lesson/own-id.ts';
import type { LessonStep } from '../../domain/schema/lesson.ts';
import { Button } from '../../ui/Button.tsx';
import { useView } from '../../view/useView.tsx';
import { directionOf } from '../../words/languages.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { Blocks } from './Blocks.tsx';
import { GuessBox } from './GuessBox.tsx';
import { useLesson } from './useLesson.ts';
import './lesson-text.css';

function Question({ step }: { step: LessonStep }) {
  const { t } = useWords();
  return (
    <div className="lesson-question" role="group" aria-label={t('lesson.question')}>
      <Blocks blocks={step.question} />
    </div>
  );
}

/** What the step keeps back until the class has thought: the button puts it into the link. */
function Reveal({ step }: { step: LessonStep }) {
  const { view, change } = useView();
  const { t } = useWords();
  if (!view.reveal) return <Button onClick={() => change({ reveal: true })}>{t('lesson.reveal')}</Button>;
  return (
    <div className="lesson-reveal" role="group" aria-label={t('lesson.revealed')}>
      <Blocks blocks={step.reveal} />
    </div>
  );
}

/** Why there is nothing to read: the lesson is not here, or did not come whole. */
function Missing({ id }: { id: string }) {
  const { t } = useWords();
  const text = id === LINKED ? t('ownLesson.broken') : t(isOwnId(id) ? 'ownLesson.missing' : 'lesson.missing', { id });
  return <p className="lesson-missing">{text}</p>;
}

/** What the class reads: the step's heading and text, its question, the guess, and what is revealed. */
export function LessonText() {
  const lesson = useLesson();
  const { view } = useView();
  const { t } = useWords();
  if (lesson === null) return <Missing id={view.lesson ?? ''} />;
  const { step } = lesson.current;
  const { language } = lesson.lesson;
  const isHiding = step.reveal.length > 0 || view.guess !== null || view.hide.length > 0;
  return (
    <section
      key={lesson.current.number}
      className="lesson-text"
      aria-label={t('lesson.text')}
      lang={language}
      dir={directionOf(language)}
    >
      <div className="lesson-read">
        <h2>{step.heading}</h2>
        <Blocks blocks={step.text} />
      </div>
      <div className="lesson-ask">
        {step.question.length > 0 && <Question step={step} />}
        {view.guess !== null && <GuessBox kind={view.guess} />}
        {isHiding && <Reveal step={step} />}
      </div>
    </section>
  );
}
