import { useMemo } from 'react';
import { useLessons, useWholeCorpus } from '../../load/useCorpus.ts';
import { useView } from '../../view/useView.tsx';
import { lessonModel, stepView, type LessonModel, type StepRow } from './model.ts';

export interface LessonAt extends LessonModel {
  /** Opens a step: its whole view, in one entry of the history. */
  readonly open: (row: StepRow | null) => void;
}

/** The lesson of the view at its step; null when the link names none, or one that does not exist. */
export function useLesson(): LessonAt | null {
  const corpus = useWholeCorpus();
  const lessons = useLessons();
  const { view, change } = useView();
  const { lesson: id, slide, lang, present } = view;
  return useMemo(() => {
    const lesson = lessons.find((each) => each.id === id);
    const model = lesson === undefined ? null : lessonModel(lesson, slide);
    if (lesson === undefined || model === null) return null;
    return { ...model, open: (row) => row !== null && change(stepView(lesson, row, corpus, { lang, present })) };
  }, [corpus, lessons, id, slide, lang, present, change]);
}
