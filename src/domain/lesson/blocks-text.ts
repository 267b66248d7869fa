/** The blocks of one part of a lesson as Markdown to edit, and back. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Block } from '../schema/lesson.ts';
import { blockOf, lineOf, nodeOf, type LessonFault } from './blocks.ts';
import { labelOf } from './labels.ts';

export interface BlocksReading {
  readonly blocks: readonly Block[];
  readonly faults: readonly LessonFault[];
}

/** Reads a part. Whatever a lesson cannot hold there is told, with its line from 1; then nothing should be kept. */
export function readBlocks(markdown: string): BlocksReading {
  const faults: LessonFault[] = [];
  const blocks = fromMarkdown(markdown).children.flatMap((node) => {
    if (labelOf(node) !== null)
      faults.push({
        line: lineOf(node),
        kind: 'label',
        detail: '',
        what: 'a label that begins another part; write it into that part',
      });
    const block = blockOf(node, (fault) => faults.push(fault));
    return block === null ? [] : [block];
  });
  return { blocks, faults };
}

/** The Markdown of a part; empty for a part without blocks. */
export function writeBlocks(blocks: readonly Block[]): string {
  const children = blocks.map(nodeOf);
  return toMarkdown({ type: 'root', children }, { bullet: '-' }).trimEnd();
}
