/** How a lesson of one's own stands in a link: whole where it is short enough, by its name on the shelf where not. */
import { packLesson } from '../../../domain/lesson/lesson-link.ts';
import { LINKED } from '../../../domain/lesson/own-id.ts';
import type { Lesson } from '../../../domain/schema/lesson.ts';
import { DEFAULT_VIEW, writeLink } from '../../../view/link.ts';
import type { PanelName, View } from '../../../view/view.ts';

/** The lesson as the view names it, and what the link must bring along. */
export interface OpenedLesson {
  readonly lesson: Lesson;
  /** Null: the link only names the lesson, and works in this browser alone. */
  readonly own: string | null;
}

export function openedLesson(lesson: Lesson): OpenedLesson {
  const own = packLesson(lesson);
  return { own, lesson: own === null ? lesson : { ...lesson, id: LINKED } };
}

/** Views that are no step of a lesson. */
const NO_STEP: ReadonlySet<PanelName> = new Set(['lessons', 'help', 'notes', 'worksheet']);

/** The link of a step that shows this view: everything but where the reader stands in a lesson, and the language. */
export function stepLink(view: View): string {
  const { lesson, slide, own, present, tally, reveal, embed, lang } = DEFAULT_VIEW;
  const panel = NO_STEP.has(view.panel) ? DEFAULT_VIEW.panel : view.panel;
  return writeLink({ ...view, panel, lesson, slide, own, present, tally, reveal, embed, lang });
}
