/** Whom an interview is with. */
import type { Paragraph } from '../text/document.ts';
import type { Mention } from '../grammar/names.ts';
import { type Token, tokenAt } from '../text/tokens.ts';
import { type Entities, type Entity, entityOf } from './entities.ts';

/** A sentence with its names. */
interface Named {
  readonly nodes: readonly Token[];
  readonly mentions: readonly Mention[];
}

/** How many questions make an interview. */
export const LEAST_QUESTIONS = 2;

/**
 * The person first named in the head of an article whose reporter puts questions that quotations answer, or else first
 * named in it; null for any other article.
 */
export function guestOf(
  text: string,
  paragraphs: readonly Paragraph[],
  lines: readonly Named[],
  entities: Entities,
): Entity | null {
  const spoken = paragraphs.filter(({ kind }) => kind === 'body' || kind === 'head');
  const asked = spoken.filter(
    (one, at) => isQuestion(text, one) && spoken[at + 1]?.outer[0]?.outerStart === spoken[at + 1]?.read,
  );
  if (asked.length < LEAST_QUESTIONS) return null;
  for (const line of lines) {
    for (const mention of line.mentions) {
      const entity = entityOf(entities, mention, tokenAt(line.nodes, mention.from).start);
      if (entity?.kind === 'person' && entity.name.includes(' ')) return entity;
    }
  }
  return null;
}

/** A paragraph of the reporter's own that ends in a question mark. */
export function isQuestion(text: string, paragraph: Paragraph): boolean {
  return text.charAt(paragraph.end - 1) === '?' && paragraph.outer.every((one) => one.end < paragraph.end - 2);
}
