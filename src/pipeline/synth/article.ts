/** One synthetic article: its text, its record and its annotation, the same for the same seed and number. */
import type { Article } from '../../domain/schema/article.ts';
import type { Annotation } from '../../domain/schema/dataset.ts';
import { hashOf } from '../anchor/anchor.ts';
import { onDay, type Size } from './city.ts';
import { Random } from './random.ts';
import { RowWriter, type Cast } from './row-writer.ts';
import { sentenceOf } from './wording.ts';

export interface SyntheticArticle {
  readonly article: Article;
  readonly annotation: Annotation;
  readonly text: string;
}

/** Rows of other kinds for each statement: about what the five real articles have. */
const CONTROL_SHARE = 0.4;
const FIGURE_SHARE = 0.3;

/** How often an article takes over a sentence of the one before it, as if both had it from a wire. */
const WIRE_SHARE = 0.1;

function seedOf({ seed }: Size, index: number): number {
  return Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b);
}

/** The wire of an article: one of its own, or that of the article before it. */
function wireOf(size: Size, index: number): string {
  const own = new Random(seedOf(size, index) ^ 0x5bd1e995);
  return own.chance(WIRE_SHARE) && index > 0 ? wireOf(size, index - 1) : sentenceOf(own, 24);
}

/** How many of `total` fall to article `index`, so that all of them are dealt out. */
function dealt(total: number, { articles }: Size, index: number): number {
  return Math.floor(((index + 1) * total) / articles) - Math.floor((index * total) / articles);
}

function times<T>(count: number, make: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, number) => make(number));
}

function articleId(index: number): string {
  return `s${String(index + 1).padStart(4, '0')}`;
}

/** The article with this number (from 0). */
export function syntheticArticle(size: Size, cast: Cast, index: number): SyntheticArticle {
  const id = articleId(index);
  const random = new Random(seedOf(size, index));
  const writer = new RowWriter(size, cast, id, random);
  const title = sentenceOf(random, 7).slice(0, -1);
  writer.title(title);
  const statements = times(dealt(size.statements, size, index), (number) => writer.statement(number));
  const reports = dealt(Math.round(size.statements * CONTROL_SHARE), size, index);
  const controls = times(reports, (number) => writer.control(number));
  const shares = [writer.share()];
  const figures = times(dealt(Math.round(size.statements * FIGURE_SHARE), size, index), (number) =>
    writer.figure(number),
  );
  const events = [writer.event(index, wireOf(size, index))];
  const { text, published } = writer;
  const account = {
    about: 'Generated.',
    quotes: 'Generated.',
    leavesOut: 'Generated.',
    oddities: [],
    strengths: 'None.',
    limits: 'All.',
  };
  return {
    text,
    article: {
      id,
      outlet: `o${(index % cast.outlets) + 1}`,
      title,
      file: `${id}.txt`,
      dateline: null,
      credits: [],
      published: onDay(published),
      textHash: hashOf(text),
      length: text.length,
      language: 'en',
      account,
    },
    annotation: {
      article: id,
      statements: writer.finish(statements),
      controlReports: writer.finish(controls),
      shareReports: writer.finish(shares),
      figures: writer.finish(figures),
      events: writer.finish(events),
    },
  };
}
