import { useEffect, useState } from 'react';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { Blocks } from './Blocks.tsx';
import { tellPlace, watchPlace } from './channel.ts';
import { LessonSteps } from './LessonSteps.tsx';
import { useLesson } from './useLesson.ts';
import './notes.css';

const SECOND = 1000;

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** Minutes and seconds since the window was opened: the one thing here that the reader's clock decides. */
function Clock() {
  const { t } = useWords();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), SECOND);
    return () => clearInterval(timer);
  }, []);
  return (
    <p className="notes-clock" role="timer" aria-label={t('lesson.clock')}>
      {Math.floor(seconds / 60)}:{twoDigits(seconds % 60)}
    </p>
  );
}

/** The presenter's second window: notes of this step, its question and answer, what comes next, and a clock. */
export function NotesPanel() {
  const lesson = useLesson();
  const { view, change } = useView();
  const { t } = useWords();
  useEffect(() => watchPlace((place) => change({ lesson: place.lesson, slide: place.slide }, 'replace')), [change]);
  if (lesson === null)
    return <section aria-label={t('lesson.notes')}>{t('lesson.missing', { id: view.lesson ?? '' })}</section>;
  const { current, next, lesson: whole } = lesson;
  const { step } = current;
  const open: typeof lesson.open = (row) => {
    if (row === null) return;
    change({ slide: row.number }, 'replace');
    tellPlace({ lesson: whole.id, slide: row.number });
  };
  return (
    <section className="notes" aria-label={t('lesson.notes')} lang={whole.language}>
      <header>
        <h2>{step.heading}</h2>
        <Clock />
      </header>
      {step.notes.length === 0 ? <p>{t('lesson.noNotes')}</p> : <Blocks blocks={step.notes} />}
      {step.question.length > 0 && <h3>{t('lesson.question')}</h3>}
      <Blocks blocks={step.question} />
      {step.reveal.length > 0 && <h3>{t('lesson.revealed')}</h3>}
      <Blocks blocks={step.reveal} />
      <p className="notes-next">
        {next === null ? t('lesson.lastStep') : t('lesson.nextStep', { heading: next.step.heading })}
      </p>
      <LessonSteps lesson={{ ...lesson, open }} />
    </section>
  );
}
