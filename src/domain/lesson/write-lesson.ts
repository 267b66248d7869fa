/** Lesson -> the Markdown that readLesson reads. Law: read(write(lesson)) = lesson. */
import type { Paragraph, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { Block, Lesson, LessonStep } from '../schema/lesson.ts';
import { nodeOf, paragraphOf } from './blocks.ts';

function labelled(label: string, blocks: readonly Block[]): RootContent[] {
  const [first, ...rest] = blocks;
  if (first === undefined) return [];
  const inlines = first.kind === 'paragraph' ? first.inlines : [];
  const head: Paragraph = paragraphOf([{ text: `${label}: `, mark: 'plain', link: null }, ...inlines]);
  return [head, ...(first.kind === 'paragraph' ? rest : blocks).map(nodeOf)];
}

function stepNodes(step: LessonStep): RootContent[] {
  const link: RootContent = {
    type: 'heading',
    depth: 2,
    children: [{ type: 'link', url: `?${step.link}`, title: null, children: [{ type: 'text', value: step.heading }] }],
  };
  return [
    link,
    ...step.text.map(nodeOf),
    ...labelled('Question', step.question),
    ...labelled('Reveal', step.reveal),
    ...labelled('Notes', step.notes),
  ];
}

/** The file of a lesson; its id is the file's name and stands nowhere in it. */
export function writeLesson(lesson: Lesson): string {
  const { title, level, minutes, goals, language, introduction, steps, answers } = lesson;
  const sheet: RootContent = { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Answers' }] };
  const children: RootContent[] = [
    ...introduction.map(nodeOf),
    ...steps.flatMap(stepNodes),
    ...(answers.length === 0 ? [] : [sheet, ...answers.map(nodeOf)]),
  ];
  const front = stringify({ title, level, minutes, goals, language });
  return `---\n${front}---\n\n${toMarkdown({ type: 'root', children }, { bullet: '-' })}`;
}
