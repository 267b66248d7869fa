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
