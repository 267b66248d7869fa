import type { Mention } from './names.ts';

/** What a phrase of a sentence is; node indices `[from, to)`. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** A noun phrase without what follows its head ("the head" of "the head of the union"). */
export interface NounPhrase extends Part {
  readonly kind: 'noun';
  /** The name that the phrase ends in, if it does. */
  readonly mention: Mention | null;
  /** The last word, lower case: the head noun, or the pronoun. */
  readonly head: string;
  readonly pronoun: boolean;
  /** How it begins: "the", "his", "a", "X's", or none of these. */
  readonly opening: 'the' | 'possessive' | 'a' | 'genitive' | 'none';
  /** "Wednesday", "last week": says when, not who. */
  readonly time: boolean;
}

/** A verb with its auxiliaries. */
export interface VerbPhrase extends Part {
  readonly kind: 'verb';
  /** Dictionary form for a cue verb, else the main word. */
  readonly base: string;
  readonly cue: boolean;
  readonly form: 'finite' | 'participle' | 'ing' | 'infinitive';
  readonly passive: boolean;
}

/** What a word or sign does between noun phrases and verb groups; piece: a whole quotation. */
export type SignKind =
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'relative'
  | 'adverb'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'open'
  | 'close'
  | 'piece'
  | 'stop'
  | 'other';

/** A word or sign that is neither noun nor verb. */
export interface Sign extends Part {
  readonly kind: SignKind;
  readonly lower: string;
}

/** A noun phrase, a verb group, or what stands between them; a sentence is a row of them. */
export type Phrase = NounPhrase | VerbPhrase | Sign;

/** The phrase at `index`; undefined beyond both ends: an index below 0 asked of the array itself is slow. */
export function phraseAt(phrases: readonly Phrase[], index: number): Phrase | undefined {
  return index >= 0 && index < phrases.length ? phrases[index] : undefined;
}
