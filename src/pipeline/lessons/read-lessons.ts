/** The lessons' folder -> lessons, each with links that the page's own reader opens. */
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readLesson } from '../../domain/lesson/read-lesson.ts';
import type { Inline, Lesson } from '../../domain/schema/lesson.ts';
import { readLink } from '../../view/link.ts';
import type { Known } from '../../view/table.ts';
import type { Outcome, Problem } from '../problem.ts';
import { isFolder, readText } from '../read/read-text.ts';

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.md$/;

function inlinesOf(lesson: Lesson): Inline[] {
  const blocks = [
    ...lesson.introduction,
    ...lesson.steps.flatMap((step) => [...step.text, ...step.question, ...step.reveal, ...step.notes]),
    ...lesson.answers,
  ];
  return blocks.flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.inlines));
}

/** Every link of a lesson, with where it stands. */
function linksOf(lesson: Lesson): { readonly field: string; readonly link: string }[] {
  return [
    ...lesson.steps.map(({ heading, link }) => ({ field: `step "${heading}"`, link })),
    ...inlinesOf(lesson).flatMap(({ text, link }) => (link === null ? [] : [{ field: `link "${text}"`, link }])),
  ];
}

function linkProblems(file: string, lesson: Lesson, known: Known): Problem[] {
  return linksOf(lesson).flatMap(({ field, link }) => {
    const { problems, others } = readLink(link, known);
    const unreadable = problems.map(({ param, text }) => `${param}=${text}`);
    const foreign = others.map(([param, text]) => `${param}=${text}`);
    return [...unreadable, ...foreign].map((value): Problem => {
      return {
        code: 'AR701',
        file,
        field,
        value,
        remedy: 'the page could not read this part of the link; correct or remove it',
      };
    });
  });
}

async function readOne(file: string, known: Known): Promise<Outcome<Lesson>> {
  const text = await readText(file);
  if (text.output === null) return { output: null, problems: text.problems };
  const { lesson, faults } = readLesson(basename(file, '.md'), text.output);
  const problems = faults.map(({ line, what }): Problem => {
    return {
      code: 'AR701',
      file,
      field: `line ${line}`,
      value: what,
      remedy: 'correct the lesson; data/README.md shows the form',
    };
  });
  return {
    output: lesson,
    problems: [...text.problems, ...problems, ...(lesson === null ? [] : linkProblems(file, lesson, known))],
  };
}

/** Reads `lessons/*.md` of the data folder, in the order of their names. No folder: no lessons. */
export async function readLessons(data: string, known: Known): Promise<Outcome<readonly Lesson[]>> {
  const folder = join(data, 'lessons');
  if (!(await isFolder(folder))) return { output: [], problems: [] };
  const lessons: Lesson[] = [];
  const problems: Problem[] = [];
  for (const name of (await readdir(folder)).filter((each) => each.endsWith('.md')).toSorted()) {
    const file = join(folder, name);
    if (!NAME.test(name))
      problems.push({
        code: 'AR701',
        file,
        field: '',
        value: name,
        remedy: 'name the file in lower-case words and digits joined by hyphens',
      });
    const one = await readOne(file, known);
    problems.push(...one.problems);
    if (one.output !== null) lessons.push(one.output);
  }
  return { output: problems.length === 0 ? lessons : null, problems };
}
