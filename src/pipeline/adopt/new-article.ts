/** A new article's text, read once: its sentences, its own day, what the machine suggests, and its record. */
import type { Dated } from '../../domain/day.ts';
import type { Article } from '../../domain/schema/article.ts';
import { isDayFirst, publicationDay } from '../../extract/days/publication.ts';
import { suggest } from '../../extract/suggest.ts';
import { readArticles } from '../../extract/text/document.ts';
import type { Span, Suggestions } from '../../extract/types.ts';
import { hashOf } from '../anchor/anchor.ts';
import type { Registry } from '../registry.ts';

export interface NewArticle {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  /** As articles.json or else the text itself gives it; null where neither does. */
  readonly published: Dated | null;
  readonly sentences: readonly Span[];
  readonly found: Suggestions;
}

interface Given {
  readonly id: string;
  readonly text: string;
  /** The article as articles.json lists it; null where it does not yet. */
  readonly listed: Article | null;
  readonly places: Registry['places'];
}

function printedDay(day: string | null): Dated | null {
  if (day === null) return null;
  return { from: day, to: day, basis: 'printed', reason: 'The day is printed in the text.' };
}

/** Reads the text. A day is the record's where there is one, since a person has looked at that. */
export function readNewArticle({ id, text, listed, places }: Given): NewArticle {
  const gazetteer = places.rows.map(({ id: place, name, aliases }) => ({ id: place, names: [name, ...aliases] }));
  const [article] = readArticles(text);
  const paragraphs = article?.paragraphs ?? [];
  const title = paragraphs.find(({ kind }) => kind === 'head') ?? paragraphs[0];
  const sentences = paragraphs.flatMap((paragraph) =>
    paragraph.sentences.flatMap(({ nodes }) => {
      const [first, last] = [nodes[0], nodes.at(-1)];
      return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
    }),
  );
  const day = article === undefined ? null : publicationDay(article, isDayFirst(article));
  return {
    id,
    text,
    title: title === undefined ? '' : text.slice(title.start, title.end),
    published: listed?.published ?? printedDay(day),
    sentences,
    found: suggest(text, gazetteer),
  };
}

/** The record that articles.json needs, with what the text gives; what only a person can say is left empty. */
export function recordOf({ id, text, title, published }: NewArticle, file: string): unknown {
  return {
    id,
    outlet: '',
    title,
    file,
    credits: [],
    published: published ?? { from: '', to: '', basis: 'outside', reason: '' },
    textHash: hashOf(text),
    length: text.length,
    language: 'en',
    account: { about: '', quotes: '', leavesOut: '', oddities: [], strengths: '', limits: '' },
  };
}

/** The sentence that holds the start of a stretch, or that stretch itself. */
export function sentenceAround({ sentences }: NewArticle, span: Span): Span {
  return sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? span;
}
