import { useCallback, useEffect, useMemo, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { tellPlace, watchPlace } from './channel.ts';
import { LessonSteps } from './LessonSteps.tsx';
import { useLesson } from './useLesson.ts';
import { useLessonKeys } from './useLessonKeys.ts';
import { useOpenedStep } from './useOpenedStep.ts';
import './lesson-footer.css';

async function toggleFullScreen(): Promise<void> {
  if (document.fullscreenElement === null) await document.documentElement.requestFullscreen();
  else await document.exitFullscreen();
}

function Black({ onEnd }: { onEnd: () => void }) {
  const { t } = useWords();
  return (
    <button type="button" className="lesson-black" onClick={onEnd}>
      <span className="visually-hidden">{t('lesson.black')}</span>
    </button>
  );
}

/** The presenter's controls: steps, notes, full screen, black; by button and by key. */
export function LessonFooter() {
  const lesson = useLesson();
  const { view, change, hrefTo } = useView();
  const { t } = useWords();
  const [isBlack, setBlack] = useState(false);
  const notesHref = hrefTo({ panel: 'notes', present: false });
  const openNotes = useCallback(
    () => void window.open(notesHref, 'as-reported-notes', 'width=640,height=560'),
    [notesHref],
  );
  const actions = useMemo(
    () => ({
      // a browser that refuses shows why by itself, and the page is as readable as before
      fullScreen: () => void toggleFullScreen().catch(() => undefined),
      notes: openNotes,
      black: () => setBlack((before) => !before),
      close: () => (isBlack ? setBlack(false) : change({ present: false })),
    }),
    [openNotes, change, isBlack],
  );
  useOpenedStep(lesson);
  useLessonKeys(lesson, actions);
  useEffect(() => {
    if (view.lesson !== null) tellPlace({ lesson: view.lesson, slide: view.slide });
  }, [view.lesson, view.slide]);
  useEffect(
    () =>
      watchPlace(
        ({ lesson: id, slide }) =>
          lesson?.lesson.id === id && lesson.current.number !== slide && lesson.open(lesson.rows[slide - 1] ?? null),
      ),
    [lesson],
  );
  return (
    <div className="lesson-footer">
      {lesson !== null && <LessonSteps lesson={lesson} />}
      <span className="lesson-keys">{t('lesson.keys')}</span>
      {lesson !== null && <Button onClick={openNotes}>{t('lesson.openNotes')}</Button>}
      <Button onClick={() => change({ present: false })}>{t('lesson.explore')}</Button>
      {isBlack && <Black onEnd={actions.black} />}
    </div>
  );
}
