import { newStep } from '../../../domain/lesson/edit.ts';
import { ownId } from '../../../domain/lesson/own-id.ts';
import type { Lesson, LessonStep } from '../../../domain/schema/lesson.ts';
import type { Words } from '../../../words/words.ts';

/** A lesson with one step, and something to write over in every field that must not be empty. */
export function newLesson(step: LessonStep, taken: readonly Lesson[], { t, locale }: Words): Lesson {
  const title = t('ownLesson.title.default');
  return {
    id: ownId(
      title,
      taken.map(({ id }) => id),
    ),
    title,
    level: t('ownLesson.level.default'),
    minutes: 45,
    goals: [t('ownLesson.goal.default')],
    language: locale,
    introduction: [],
    steps: [step],
    answers: [],
  };
}

/** A step that opens the default view, to begin with. */
export function firstStep(day: string, { t }: Words): LessonStep {
  return newStep(t('ownLesson.step.default', { day }), '');
}
