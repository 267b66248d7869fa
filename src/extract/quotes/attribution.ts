import { verbAt } from '../grammar/main-verbs.ts';
import type { Group } from '../grammar/parties.ts';
import type { Line } from '../people/reading.ts';
import { canSpeak } from '../people/fit-to-speak.ts';

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

/** An attribution after its quotation, by the cue verb at phrase `at`. */
export function followingCue(line: Line, group: Group, at: number, rule: string, weight: number): Attribution {
  return { group, cue: cueText(line, at), rule, weight, side: 'after', at };
}

/** The cue verb as printed, helpers included. */
export function cueText(line: Line, at: number): string | null {
  const verb = verbAt(line.phrases, at);
  if (verb === null) return null;
  return line.nodes
    .slice(verb.from, verb.to)
    .map((token) => token.text)
    .join(' ');
}

/** Whether anybody of a group can speak. */
export function speaks(line: Line, group: Group): boolean {
  return group.parties.some((party) => party.nominals.some((nominal) => canSpeak(line, nominal)));
}
