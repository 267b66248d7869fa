/** Whose something is: "X's verdict", "his wife", "the verdict of X". */
import { tokenAt } from '../text/tokens.ts';
import { type Group, groupFrom, type Nominal } from './parties.ts';
import type { Mention } from './names.ts';
import type { NounPhrase } from './phrases.ts';
import type { Parsed } from './stretches.ts';

/** A sentence with its names. */
interface Named extends Parsed {
  readonly mentions: readonly Mention[];
}

const PRONOUN_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({ his: 'he', her: 'she', its: 'it', their: 'they' } satisfies Record<string, string>),
);

/** The owner before the noun, as a noun phrase of its own: "he" of "his wife", "the mayor" of "the mayor's wife"; else null. */
export function ownerBefore(line: Named, { noun, from }: Pick<Nominal, 'noun' | 'from'>): Nominal | null {
  const owner = pronounOwner(line, noun) ?? genitiveOwner(line, noun);
  return owner === null ? null : { noun: owner, from, to: from + 1 };
}

function pronounOwner({ nodes }: Named, noun: NounPhrase): NounPhrase | null {
  const head = PRONOUN_OF.get(tokenAt(nodes, noun.from).lower);
  return head === undefined
    ? null
    : { ...noun, to: noun.from + 1, head, pronoun: true, mention: null, opening: 'none' };
}

function genitiveOwner({ nodes, mentions }: Named, noun: NounPhrase): NounPhrase | null {
  const mark = nodes.findIndex(
    (token, at) =>
      at > noun.from &&
      at < noun.to &&
      token.type === 'possessive' &&
      !mentions.some((one) => one.from < at && at < one.to),
  );
  if (mark < 0) return null;
  const mention = mentions.find((one) => one.to === mark) ?? null;
  const opening = tokenAt(nodes, noun.from).lower === 'the' ? 'the' : 'none';
  return { ...noun, to: mark, head: tokenAt(nodes, mark - 1).lower, mention, opening };
}

const LINKS = /^(?:of|from|by)$/;

/** The owner after the noun: "the verdict of X", "the message from X", "a report by X"; else null. */
export function ownerAfter({ phrases, nodes }: Parsed, { from }: Pick<Nominal, 'from'>): Group | null {
  const link = phrases[from + 1];
  return link?.kind === 'preposition' && LINKS.test(link.lower) ? groupFrom(phrases, nodes, from + 2) : null;
}

/** Whose something is, told before the noun or else after it; null where the sentence does not say. */
export function ownerOfNoun(line: Named, nominal: Pick<Nominal, 'noun' | 'from'>): Group | null {
  const before = ownerBefore(line, nominal);
  return before === null ? ownerAfter(line, nominal) : groupOf(before);
}

/** A nominal that stands alone, as a group. */
export function groupOf(nominal: Nominal): Group {
  return { parties: [{ nominals: [nominal] }], from: nominal.from, to: nominal.to };
}
