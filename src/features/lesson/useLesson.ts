import { useMemo } from 'react';
import { useLessons, useWholeCorpus } from '../../load/useCorpus.ts';
import { useView } from '../../view/useView.tsx';
import { LINKED } from '../../domain/lesson/own-id.ts';
import { unpackLesson } from '../../domain/lesson/lesson-link.ts';
import type { Lesson } from '../../domain/schema/lesson.ts';
import { useShelf } from './own/useShelf.ts';
import { lessonModel, stepView, type LessonModel, type StepRow } from './model.ts';

export interface LessonAt extends LessonModel {
  /** Opens a step: its whole view, in one entry of the history. */
  readonly open: (row: StepRow | null) => void;
}

/** The lesson that the view names: one that comes with the corpus, with the link, or from the browser's shelf. */
function useNamedLesson(): Lesson | null {
  const shipped = useLessons();
  const { lessons: kept } = useShelf();
  const { view } = useView();
  const { lesson: id, own } = view;
  return useMemo(() => {
    if (id === LINKED) return own === null ? null : unpackLesson(own);
    return [...shipped, ...kept].find((each) => each.id === id) ?? null;
  }, [shipped, kept, id, own]);
}

/** The lesson of the view at its step; null when the link names none, or one that is not here. */
export function useLesson(): LessonAt | null {
  const corpus = useWholeCorpus();
  const lesson = useNamedLesson();
  const { view, change } = useView();
  const { slide, lang, present, own } = view;
  return useMemo(() => {
    const model = lesson === null ? null : lessonModel(lesson, slide);
    if (lesson === null || model === null) return null;
    return { ...model, open: (row) => row !== null && change(stepView(lesson, row, corpus, { lang, present, own })) };
  }, [corpus, lesson, slide, lang, present, own, change]);
}
