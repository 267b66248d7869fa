/** What an article says, word by word, as numbers: what the search for shared wording runs on. */
import type { Annotation } from '../../domain/schema/dataset.ts';
import type { Passage } from '../../domain/schema/base.ts';
import { ROW_KINDS, type RowKind } from '../source/annotation.ts';
import { stretchesOf, type Stretch } from './stretches.ts';

/** Stands between two stretches; equal to no word. */
export const BREAK = -1;

/** A capital letter within a sentence: part of a name, a title or a weekday, which nobody has of anybody. */
export const NAME = 1;
/** Within the quoted words of a named speaker: two articles that quote him share his wording, not each other's. */
export const QUOTED = 2;

/** A row of the article and where its passages stand. */
export interface RowSpan {
  readonly id: string;
  readonly kind: RowKind;
  readonly start: number;
  readonly end: number;
}

/** The words of an article in order. `starts` and `ends` are UTF-16 offsets in its text; `marks` NAME and QUOTED. */
export interface Wording {
  readonly article: string;
  readonly words: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly marks: Uint8Array;
  readonly stretches: readonly Stretch[];
  readonly spans: readonly RowSpan[];
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
const CAPITAL = /^\p{Lu}/u;

/** Numbers for words, the same for all articles of a build. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();

  /** The number of a word, whatever its case, its ligatures and the shape of its apostrophe. */
  numberOf(word: string): number {
    const key = word.normalize('NFKC').toLowerCase().replaceAll('’', "'");
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

function quotedPassages({ statements }: Annotation): Passage[] {
  return statements.flatMap(({ kind, speakers, passages }) =>
    kind === 'reported' || speakers.length === 0 ? [] : passages,
  );
}

function spansOf(annotation: Annotation): RowSpan[] {
  return ROW_KINDS.flatMap((kind) =>
    annotation[kind].flatMap(({ id, passages }) => passages.map(({ start, end }) => ({ id, kind, start, end }))),
  );
}

/** A moving window over sorted passages: whether an offset, asked in rising order, lies in one of them. */
function insideOf(passages: readonly Passage[]): (offset: number) => boolean {
  const sorted = passages.toSorted((one, other) => one.start - other.start);
  let next = 0;
  let until = -1;
  return (offset) => {
    for (let passage = sorted[next]; passage !== undefined && passage.start <= offset; passage = sorted[next]) {
      until = Math.max(until, passage.end);
      next += 1;
    }
    return offset < until;
  };
}

/** The words of one article's passages. Linear in their length. */
export function wordingOf(article: string, annotation: Annotation, vocabulary: Vocabulary): Wording {
  const stretches = stretchesOf(ROW_KINDS.flatMap((kind) => annotation[kind].flatMap(({ passages }) => passages)));
  const isQuoted = insideOf(quotedPassages(annotation));
  const words: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const marks: number[] = [];
  const push = (word: number, start: number, end: number, mark: number): void => {
    words.push(word);
    starts.push(start);
    ends.push(end);
    marks.push(mark);
  };
  for (const { start, text } of stretches) {
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const at = start + index;
      const mark = (CAPITAL.test(word) ? NAME : 0) | (isQuoted(at) ? QUOTED : 0);
      push(vocabulary.numberOf(word), at, at + word.length, mark);
    }
    push(BREAK, start + text.length, start + text.length, 0);
  }
  return {
    article,
    words: Int32Array.from(words),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    marks: Uint8Array.from(marks),
    stretches,
    spans: spansOf(annotation),
  };
}
