import type { Span } from '../types.ts';
import { foldSpaces } from './fold.ts';
import { type Block, type BlockKind, layOut } from './layout.ts';
import type { Marked } from './marked.ts';
import { pairMarks } from './marks.ts';
import { foldPieces, type Sentence, splitSentences } from './sentences.ts';
import { splitArticles } from './segments.ts';
import { type Token, tokenize } from './tokens.ts';
import { CLOSED, flagsOf, Word } from '../words.ts';

/** A paragraph of an article, read: its quotations and its sentences. */
export interface Paragraph extends Span {
  readonly index: number;
  readonly kind: BlockKind;
  readonly read: number;
  /** Every stretch between quotation marks, outermost first. */
  readonly marked: readonly Marked[];
  /** The stretches that lie in no other; a token's `piece` is an index into them. */
  readonly outer: readonly Marked[];
  /** Nicknames inside a name: Ann "Red" Fox. */
  readonly nicknames: readonly Marked[];
  /** Every token, those inside quotations included. */
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** One article of a text. `text` is the whole text with its spaces folded: offsets are those of the text as given. */
export interface Article extends Span {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

/** The articles of a text, each read on its own. */
export function* readArticles(given: string): Generator<Article> {
  const text = foldSpaces(given);
  for (const span of splitArticles(text)) yield readArticle(text, span);
}

function readArticle(text: string, { start, end }: Span): Article {
  const blocks = layOut(text, start, end);
  return { text, start, end, paragraphs: blocks.map((block, index) => readParagraph(text, block, index)) };
}

function readParagraph(text: string, { start, end, kind, read }: Block, index: number): Paragraph {
  if (kind === 'junk')
    return { start, end, kind, read, index, marked: [], outer: [], nicknames: [], tokens: [], sentences: [] };
  const marked = pairMarks(text, start, end);
  const outer: Marked[] = [];
  const nicknames: Marked[] = [];
  for (const one of marked) if (one.depth === 0) (isNickname(text, one) ? nicknames : outer).push(one);
  const tokens = tokenize(text, read, end, marked);
  const sentences = splitSentences(text, foldPieces(tokens, outer), outer);
  return { start, end, kind, read, index, marked, outer, nicknames, tokens, sentences };
}

const LONGEST_NICKNAME = 24;

/** Whether the words in marks stand between two capitalised words of one name. */
function isNickname(text: string, { start, end, outerStart, outerEnd }: Marked): boolean {
  if (end - start > LONGEST_NICKNAME || !/^\p{Lu}[^.,!?]*$/u.test(text.slice(start, end))) return false;
  const before = /(?:^|[^\p{L}])(\p{Lu}[\p{L}.'’-]*) $/u.exec(
    text.slice(Math.max(0, outerStart - 30), outerStart),
  )?.[1];
  if (before === undefined || flagsOf(before.toLowerCase()) & COMMON) return false;
  if (flagsOf(before.toLowerCase()) & Word.title && /^\p{Lu}[\p{L}-]+$/u.test(text.slice(start, end))) return true;
  return /^ \p{Lu}\p{L}/u.test(text.slice(outerEnd, outerEnd + 3));
}

const COMMON = CLOSED | Word.determiner | Word.adverb | Word.cue;
