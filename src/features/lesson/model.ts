/** Where a lesson's steps lead, and how far it has come. */
import type { Corpus } from '../../domain/corpus.ts';
import { LINKED } from '../../domain/lesson/own-id.ts';
import type { Lesson, LessonStep } from '../../domain/schema/lesson.ts';
import { knownIds } from '../../view/known.ts';
import { DEFAULT_VIEW, readLink } from '../../view/link.ts';
import type { View } from '../../view/view.ts';

/** The whole view of a step's link; every key is set, so that nothing of the step before stays. */
export function viewOfLink(link: string, corpus: Corpus): View {
  return readLink(link, knownIds(corpus)).view;
}

export interface StepRow {
  /** From 1. */
  readonly number: number;
  readonly step: LessonStep;
  readonly state: 'done' | 'current' | 'ahead';
}

export interface LessonModel {
  readonly lesson: Lesson;
  readonly rows: readonly StepRow[];
  readonly current: StepRow;
  readonly previous: StepRow | null;
  readonly next: StepRow | null;
}

/** The lesson at a slide; a number beyond the last step is the last step. Null for a lesson without steps. */
export function lessonModel(lesson: Lesson, slide: number): LessonModel | null {
  const at = Math.min(slide, lesson.steps.length);
  const rows = lesson.steps.map((step, index): StepRow => {
    const number = index + 1;
    return { number, step, state: number < at ? 'done' : number === at ? 'current' : 'ahead' };
  });
  const current = rows[at - 1];
  if (current === undefined) return null;
  return { lesson, rows, current, previous: rows[at - 2] ?? null, next: rows[at] ?? null };
}

/** What of the view around stays when a step opens: a lesson that came with the link must come along. */
type Outer = Pick<View, 'lang' | 'present' | 'own'>;

/** The view of a step within its lesson: what the link of the step says, and where in the lesson it stands. */
export function stepView(lesson: Lesson, row: StepRow, corpus: Corpus, outer: Outer): View {
  const { lang, present } = outer;
  const own = lesson.id === LINKED ? outer.own : null;
  return { ...viewOfLink(row.step.link, corpus), lesson: lesson.id, own, slide: row.number, lang, present };
}

const PLACE_KEYS = ['lesson', 'own', 'slide', 'present', 'lang', 'panel'] as const;

/** True for a link that only names a step: then the step's own view is what it means. */
export function namesOnlyStep(view: View): boolean {
  const bare: View = { ...DEFAULT_VIEW };
  const rest = { ...view, ...Object.fromEntries(PLACE_KEYS.map((key) => [key, bare[key]])) };
  return JSON.stringify(rest) === JSON.stringify(bare);
}
