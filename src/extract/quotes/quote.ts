import { firstWhere } from '../text/search.ts';
import type { Voice } from '../people/voice.ts';
import type { Joined } from './join.ts';

/** A quotation with its speaker, before it is printed. */
export interface Quote {
  readonly pieces: Joined;
  voice: Voice | null;
  rule: string;
  weight: number;
  cue: string | null;
}

/** Index of the first quotation, in the order of the text, that begins at an offset or after it; their number where none does. */
export function quoteFrom(quotes: readonly Quote[], offset: number): number {
  return firstWhere(quotes.length, (index) => (quotes[index]?.pieces[0]?.marked.start ?? offset) >= offset);
}
