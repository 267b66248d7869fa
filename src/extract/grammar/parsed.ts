import type { Token } from '../text/tokens.ts';
import { readPhrases } from './chunks.ts';
import { findMentions, type Mention } from './names.ts';
import type { Phrase } from './phrases.ts';

/** A sentence whose names and phrases are read when somebody asks for them. */
export class ParsedSentence {
  readonly nodes: readonly Token[];
  readonly #text: string;
  #mentions: readonly Mention[] | null = null;
  #phrases: readonly Phrase[] | null = null;

  constructor(text: string, nodes: readonly Token[]) {
    this.#text = text;
    this.nodes = nodes;
  }

  get mentions(): readonly Mention[] {
    this.#mentions ??= findMentions(this.#text, this.nodes);
    return this.#mentions;
  }

  get phrases(): readonly Phrase[] {
    this.#phrases ??= readPhrases(this.nodes, this.mentions);
    return this.#phrases;
  }
}
