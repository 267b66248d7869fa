/** An article with its names found and its sentences parsed where somebody asks for it. */
import type { Mention } from '../grammar/names.ts';
import { ParsedSentence } from '../grammar/parsed.ts';
import type { Phrase } from '../grammar/phrases.ts';
import placeWords from '../lexicon/place-words.json' with { type: 'json' };
import { wordsOf } from '../words.ts';
import type { Article, Paragraph } from '../text/document.ts';
import { firstWhere } from '../text/search.ts';
import { type Token, tokenAt } from '../text/tokens.ts';
import { alias, type Entities, type Entity, enter, entityOf, noEntities } from './entities.ts';
import { Bodies } from './bodies.ts';
import { guestOf } from './guest.ts';
import { introduceLate } from './introductions.ts';
import { learnRelative } from './relatives.ts';
import { learnRoles } from './roles.ts';
import type { Heard, Voice } from './voice.ts';

/** A sentence in its place; `index` counts through the article. */
export interface Line {
  readonly index: number;
  readonly paragraph: Paragraph;
  readonly nodes: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly phrases: readonly Phrase[];
}

/** An article as read so far: its sentences, whom they name, and what was found out on the way. */
export interface Reading {
  readonly article: Article;
  readonly text: string;
  readonly lines: readonly Line[];
  /** The lines of each paragraph, by its index. */
  readonly byParagraph: readonly (readonly Line[])[];
  readonly entities: Entities;
  /** Whom the article interviews, if it does. */
  readonly guest: Entity | null;
  /** The first sentence of the article's own text; null where it has none. */
  readonly opening: Line | null;
  /** The bodies that it names, by the nouns that they may be called by. */
  readonly bodies: Bodies;
  /** Subjects of sentences that were looked up before, by the index of the line. */
  readonly subjects: Map<number, Voice | null>;
  /** Who is asked something in a sentence, by the index of the line. */
  readonly asked: Map<number, Voice | null>;
  /** Whom "he" or "she" means that is the subject of a sentence, by the index of the line. */
  readonly pronouns: Map<number, Voice | null>;
  /** Who was heard so far, by the index of the line; grows while the quotations are read in order. */
  readonly hearing: Map<number, readonly Heard[]>;
}

/** Index of the first line that ends after an offset of the text; the number of lines where none does. */
export function lineEndingAfter({ lines }: Reading, offset: number): number {
  return firstWhere(lines.length, (index) => {
    const nodes = lines[index]?.nodes ?? [];
    return tokenAt(nodes, nodes.length - 1).end > offset;
  });
}

/** The nearest paragraph before another that fits, or null. */
export function paragraphBefore(
  { article }: Reading,
  { index }: Paragraph,
  fits: (paragraph: Paragraph) => boolean,
): Paragraph | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = article.paragraphs[at];
    if (before !== undefined && fits(before)) return before;
  }
  return null;
}

/** The nearest paragraph of the article's own text before another, or null. */
export function bodyBefore(reading: Reading, paragraph: Paragraph): Paragraph | null {
  return paragraphBefore(reading, paragraph, ({ kind }) => kind === 'body');
}

/** Reads whom an article names and describes; its quotations are read later. */
export function readNames(article: Article): Reading {
  const lines: Line[] = [];
  const byParagraph = article.paragraphs.map((paragraph) => {
    if (paragraph.kind === 'credit') return [];
    return paragraph.sentences.map(({ nodes }) => {
      const line = new ReadLine(article.text, nodes, paragraph, lines.length);
      lines.push(line);
      return line;
    });
  });
  const entities = noEntities();
  for (const line of lines) enterAll(entities, line);
  for (const line of lines) placeAll(entities, line);
  let before: Entity | null = null;
  for (const line of lines) before = describeAll(entities, line, before);
  const opening = lines.find(({ paragraph }) => paragraph.kind === 'body') ?? null;
  introduceLate(entities, lines, opening);
  const guest = guestOf(article.text, article.paragraphs, lines, entities);
  const bodies = new Bodies(entities, lines);
  const found = {
    guest,
    opening,
    bodies,
    subjects: new Map(),
    asked: new Map(),
    pronouns: new Map(),
    hearing: new Map(),
  };
  return { article, text: article.text, lines, byParagraph, entities, ...found };
}

class ReadLine extends ParsedSentence implements Line {
  readonly index: number;
  readonly paragraph: Paragraph;

  constructor(text: string, nodes: readonly Token[], paragraph: Paragraph, index: number) {
    super(text, nodes);
    this.index = index;
    this.paragraph = paragraph;
  }
}

function enterAll(entities: Entities, { nodes, mentions }: Line): void {
  for (const mention of mentions) {
    const entity = enter(entities, mention, tokenAt(nodes, mention.from).start);
    if (entity === null) continue;
    if (mention.from > 0 || mention.to - mention.core > 1 || mention.kind === 'person') entity.sure = true;
    const acronym = mentions.find((one) => one.from === mention.to + 1);
    if (acronym === undefined || tokenAt(nodes, mention.to).text !== '(') continue;
    if (/^[A-Z]{2,8}$/.test(acronym.name)) alias(entities, entity, acronym.name);
  }
}

const WHERE: ReadonlySet<string> = new Set(wordsOf(placeWords.where));
const PARTS: ReadonlySet<string> = new Set(wordsOf(placeWords.parts));

/** "in Tal Barak", "half of Tal Barak": a bare name of two words or of one that stands where a place stands is a place. */
function placeAll(entities: Entities, { nodes, mentions }: Line): void {
  for (const mention of mentions) {
    if (mention.kind !== 'name' || tokenAt(nodes, mention.to).type === 'possessive') continue;
    const before = tokenAt(nodes, mention.from - 1).lower;
    const of = before === 'of' && PARTS.has(tokenAt(nodes, mention.from - 2).lower);
    if (!of && !WHERE.has(before)) continue;
    const entity = entityOf(entities, mention, tokenAt(nodes, mention.from).start);
    const bare = of || entity?.gender === 'unknown';
    if (entity?.kind === 'name' && bare && entity.roles.length === 0) entity.kind = 'place';
  }
}

/** Learns what stands beside the names of a line; gives the person named last, whom "his" in the next line may mean. */
function describeAll(entities: Entities, { nodes, mentions }: Line, before: Entity | null): Entity | null {
  let person = before;
  for (const mention of mentions) {
    if (mention.kind === 'role' || mention.kind === 'people' || mention.kind === 'place') continue;
    const entity = entityOf(entities, mention, tokenAt(nodes, mention.from).start);
    if (entity === null) continue;
    if (mention.kind === 'person' && entity.kind === 'name') entity.kind = 'person';
    learnRoles(entities, entity, mention, nodes);
    learnRelative(entities, entity, mention, nodes, person);
    if (entity.kind === 'person') person = entity;
  }
  return person;
}
