import { useEffect, useRef } from 'react';
import { useWholeCorpus } from '../../load/useCorpus.ts';
import { useView } from '../../view/useView.tsx';
import { namesOnlyStep, stepView } from './model.ts';
import type { LessonAt } from './useLesson.ts';

/** A link that was opened with no more than the name of a step becomes the link of that step's view, once. */
export function useOpenedStep(lesson: LessonAt | null): void {
  const corpus = useWholeCorpus();
  const { view, change } = useView();
  const isDone = useRef(false);
  useEffect(() => {
    if (lesson === null || isDone.current) return;
    isDone.current = true;
    if (namesOnlyStep(view))
      change({ ...stepView(lesson.lesson, lesson.current, corpus, view), panel: view.panel }, 'replace');
  }, [lesson, view, corpus, change]);
}
