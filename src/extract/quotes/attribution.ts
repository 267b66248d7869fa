import type { Group } from '../grammar/parties.ts';

/** How a sentence gives a quotation to somebody, before it is known who that is. */
export interface Attribution {
  readonly group: Group | null;
  /** The cue as printed, or null. */
  readonly cue: string | null;
  readonly rule: string;
  /** How sure the rule is, 0 to 1. */
  readonly weight: number;
  /** Where it stands: an attribution after its quotation may interrupt it. */
  readonly side: 'after' | 'before';
  /** Phrase index of the cue verb, or -1. */
  readonly at: number;
}
