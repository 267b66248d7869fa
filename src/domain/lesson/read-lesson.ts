/** A lesson file -> Lesson. Front matter (YAML), then steps: headings that are links to views. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Heading, PhrasingContent, RootContent } from 'mdast';
import * as v from 'valibot';
import { parse } from 'yaml';
import { Lesson, LESSON_LIMIT, type Block, type LessonStep } from '../schema/lesson.ts';
import { blockOf, lineOf, viewQuery, type LessonFault, type Tell } from './blocks.ts';
import { visibleTurns } from '../visible-turns.ts';
import { labelOf } from './labels.ts';

export interface LessonReading {
  /** Null when the file cannot be a lesson at all. */
  readonly lesson: Lesson | null;
  readonly faults: readonly LessonFault[];
}

const FRONT = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

type Draft = { -readonly [K in keyof LessonStep]: K extends 'heading' | 'link' ? string : Block[] };

interface Body {
  readonly introduction: Block[];
  readonly steps: Draft[];
  readonly answers: Block[];
}

/** The words of a heading, whatever stresses them. */
function wordsOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => ('children' in node ? wordsOf(node.children) : 'value' in node ? node.value : ''))
    .join('');
}

function stepOf(node: Heading): Draft | null {
  const [only, ...rest] = node.children;
  if (only?.type !== 'link' || rest.length > 0) return null;
  const link = viewQuery(only.url);
  if (link === null) return null;
  return { heading: wordsOf(only.children), link, text: [], question: [], reveal: [], notes: [] };
}

function isEmpty(block: Block): boolean {
  return block.kind !== 'list' && block.inlines.length === 0;
}

/** Walks the nodes: each heading opens a step or the answer sheet, each label another part of the step. */
function bodyOf(nodes: readonly RootContent[], tell: Tell): Body {
  const body: Body = { introduction: [], steps: [], answers: [] };
  let into = body.introduction;
  for (const node of nodes) {
    const step = node.type === 'heading' ? stepOf(node) : null;
    const open = body.steps.at(-1);
    if (step !== null) {
      body.steps.push(step);
      into = step.text;
    } else if (node.type === 'heading') {
      if (body.steps.length === 0)
        tell({
          line: lineOf(node),
          kind: 'heading',
          detail: '',
          what: 'a heading without a link to a view; write "## [Heading](?...)"',
        });
      into = body.answers;
    } else {
      const label = into === body.answers ? null : labelOf(node);
      if (label !== null && open !== undefined) into = open[label.role];
      const block = blockOf(label?.rest ?? node, tell);
      if (block !== null && !isEmpty(block)) into.push(block);
    }
  }
  return body;
}

function readFront(text: string, tell: Tell): unknown {
  try {
    return parse(text);
  } catch (error) {
    const detail = String(error)
      .replace(/\w+: /, '')
      .replace(/\n[^]*/, '');
    tell({ line: 1, kind: 'yaml', detail, what: `front matter that is no YAML: ${detail}` });
    return null;
  }
}

/**
 * Reads a lesson. `id` is the file's name without its ending. Never throws; a file that is no lesson gives null
 * and says why, with line numbers into the file.
 */
export function readLesson(id: string, written: string): LessonReading {
  const text = visibleTurns(written);
  const faults: LessonFault[] = [];
  const tell: Tell = (fault) => faults.push(fault);
  const front = FRONT.exec(text);
  if (text.length > LESSON_LIMIT || front === null) {
    const what =
      front === null
        ? 'no front matter; begin with "---", title, level, minutes, goals, language, "---"'
        : 'more than 200,000 characters';
    return { lesson: null, faults: [{ line: 1, kind: front === null ? 'front matter' : 'length', detail: '', what }] };
  }
  const before = front[0].split('\n').length - 1;
  const fields = readFront(front[0].replace(FRONT, '$1'), tell);
  if (faults.length > 0) return { lesson: null, faults };
  const root = fromMarkdown(text.slice(front[0].length));
  const body = bodyOf(root.children, (fault) => tell({ ...fault, line: fault.line + before }));
  const draft = typeof fields === 'object' ? { ...fields, id, ...body } : { id, ...body };
  const result = v.safeParse(Lesson, draft);
  if (result.success) return { lesson: result.output, faults };
  const issues = result.issues.map((issue): LessonFault => {
    const detail = `${v.getDotPath(issue)}: ${issue.message}`;
    return { line: 1, kind: 'field', detail, what: detail };
  });
  return { lesson: null, faults: [...faults, ...issues] };
}
