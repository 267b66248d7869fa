/** Changes to a lesson of one's own. Each gives a new lesson; the one before stays as it was, so that it can come back. */
import type { Lesson, LessonStep } from '../schema/lesson.ts';

export function newStep(heading: string, link: string): LessonStep {
  return { heading, link, text: [], question: [], reveal: [], notes: [] };
}

export function withStep(lesson: Lesson, step: LessonStep): Lesson {
  return { ...lesson, steps: [...lesson.steps, step] };
}

/** The lesson with some parts of one step changed; `index` from 0. */
export function changedStep(lesson: Lesson, index: number, patch: Partial<LessonStep>): Lesson {
  return { ...lesson, steps: lesson.steps.map((step, at) => (at === index ? { ...step, ...patch } : step)) };
}

/** The lesson without a step; a lesson keeps its last one. */
export function withoutStep(lesson: Lesson, index: number): Lesson {
  return lesson.steps.length === 1 ? lesson : { ...lesson, steps: lesson.steps.toSpliced(index, 1) };
}

/** The lesson with one step moved to another place, both from 0; a place beyond the ends is the end. */
export function movedStep(lesson: Lesson, from: number, to: number): Lesson {
  const at = Math.min(Math.max(to, 0), lesson.steps.length - 1);
  if (at === from) return lesson;
  return { ...lesson, steps: lesson.steps.toSpliced(from, 1).toSpliced(at, 0, ...lesson.steps.slice(from, from + 1)) };
}
