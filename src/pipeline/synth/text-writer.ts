/** The text of a synthetic article as it grows, and passages into it. */
import { CONTEXT_LIMIT, type Passage } from '../../domain/schema/base.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Context on either side, in UTF-16 units. */
const CONTEXT = Math.min(24, CONTEXT_LIMIT);

export class TextWriter {
  #text = '';

  get text(): string {
    return this.#text;
  }

  /** Writes words of which a passage will be made. */
  mark(words: string): Span {
    const start = this.#text.length;
    this.#text += words;
    return { start, end: this.#text.length };
  }

  write(words: string): void {
    this.#text += words;
  }

  /** The passage of a span: ask when the text is whole, for its context comes from it. */
  passage({ start, end }: Span): Passage {
    return {
      exact: this.#text.slice(start, end),
      prefix: this.#text.slice(Math.max(0, start - CONTEXT), start),
      suffix: this.#text.slice(end, end + CONTEXT),
      start,
      end,
    };
  }
}
