/** A lesson as published: Markdown taken apart, so that the page draws it as text nodes and never as markup. */
import * as v from 'valibot';
import { Id, Text } from './base.ts';

/** A run of text within a block; a link leads to a view, as a query without its mark ("date=2016-12-08"). */
export const Inline = v.strictObject({
  text: v.string(),
  mark: v.picklist(['plain', 'emphasis', 'strong']),
  link: v.nullable(v.string()),
});
export type Inline = v.InferOutput<typeof Inline>;

const Inlines = v.array(Inline);

export const Block = v.variant('kind', [
  v.strictObject({ kind: v.literal('paragraph'), inlines: Inlines }),
  v.strictObject({ kind: v.literal('quote'), inlines: Inlines }),
  v.strictObject({ kind: v.literal('list'), ordered: v.boolean(), items: v.array(Inlines) }),
]);
export type Block = v.InferOutput<typeof Block>;

/** One step: the class reads `text` beside the view of `link`; `notes` are for the teacher alone. */
export const LessonStep = v.strictObject({
  heading: Text,
  /** The query of a view, without its mark; empty for the default view. */
  link: v.string(),
  text: v.array(Block),
  question: v.array(Block),
  reveal: v.array(Block),
  notes: v.array(Block),
});
export type LessonStep = v.InferOutput<typeof LessonStep>;

export const Lesson = v.strictObject({
  id: Id,
  title: Text,
  level: Text,
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  goals: v.pipe(v.array(Text), v.minLength(1, 'a lesson needs at least one goal')),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language as two or three letters: "en"')),
  introduction: v.array(Block),
  steps: v.pipe(v.array(LessonStep), v.minLength(1, 'a lesson needs at least one step: "## [Heading](?...)"')),
  /** The answer sheet: what stands below the last heading that has no link. */
  answers: v.array(Block),
});
export type Lesson = v.InferOutput<typeof Lesson>;

/** Longest text of a lesson, in UTF-16 units, wherever it comes from. */
export const LESSON_LIMIT = 200_000;

export const LESSONS_VERSION = 1;

/** `lessons.json`, published beside the dataset. */
export const Lessons = v.strictObject({ version: v.literal(LESSONS_VERSION), lessons: v.array(Lesson) });
