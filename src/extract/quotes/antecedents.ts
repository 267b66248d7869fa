/** Whom a clause describes: the noun before "who", and the group that ends before a participle. */
import { gestureCues } from '../cue-forms.ts';
import { type Group, groupFrom } from '../grammar/parties.ts';
import { type VerbPhrase, phraseAt } from '../grammar/phrases.ts';
import type { Line } from '../people/reading.ts';
import { Ending, ends } from '../text/endings.ts';
import { has, tokenAt } from '../text/tokens.ts';
import { Word } from '../words.ts';

/** "X, who said": the noun before "who". */
export function antecedent(line: Line, at: number): Group | null {
  let relative = at - 1;
  while (phraseAt(line.phrases, relative)?.kind === 'adverb') relative -= 1;
  const link = phraseAt(line.phrases, relative);
  if (link?.kind !== 'relative' || !/^(?:who|which|that)$/.test(link.lower)) return null;
  const group = groupEndingBefore(line, relative);
  return link.lower === 'which' && group !== null && arePeople(line, group) ? null : group;
}

/** "at demonstrators who threw stones and chanted "Bread"": a cry joined to the verb after "who" is theirs. */
export function crowdOf(line: Line, at: number, { base }: VerbPhrase): Group | null {
  if (!gestureCues.has(base) || phraseAt(line.phrases, at - 1)?.kind !== 'coordinator') return null;
  for (let left = at - 2; left >= Math.max(0, at - 6); left -= 1) {
    const phrase = phraseAt(line.phrases, left);
    if (phrase?.kind === 'comma' || phrase?.kind === 'piece') return null;
    if (phrase?.kind === 'verb') return antecedent(line, left);
  }
  return null;
}

/** "Critics point to a clause, which promises ...": several people are no "which". */
function arePeople({ nodes }: Line, { parties }: Group): boolean {
  const noun = parties[0]?.nominals[0]?.noun;
  if (noun === undefined || noun.mention !== null) return false;
  const head = tokenAt(nodes, noun.to - 1);
  return has(head, Word.group) && !has(head, Word.body) && ends(head, Ending.s);
}

/** The group that ends right before phrase `end`, a comma let off. */
export function groupEndingBefore(line: Line, end: number): Group | null {
  const { phrases, nodes } = line;
  const stop = whenLetOff(line, phraseAt(phrases, end - 1)?.kind === 'comma' ? end - 1 : end);
  const nearest = nameAfterBy(line, stop);
  if (nearest !== null) return nearest;
  let best: Group | null = null;
  for (let at = stop - 1; at >= Math.max(0, stop - 12); at -= 1) {
    const phrase = phrases[at];
    if (phrase?.kind === 'verb' || phrase?.kind === 'piece') break;
    if (phrase?.kind !== 'noun' || phraseAt(phrases, at - 1)?.kind === 'preposition') continue;
    const group = groupFrom(phrases, nodes, at);
    if (group !== null && group.to >= stop) best = group;
    else break;
  }
  return best;
}

/** "the priest there, who", "the clerk yesterday, who": where and when stand between a noun and its clause. */
function whenLetOff({ phrases }: Line, end: number): number {
  let stop = end;
  for (;;) {
    const last = phraseAt(phrases, stop - 1);
    if (last?.kind !== 'adverb' && !(last?.kind === 'noun' && last.time)) return stop;
    stop -= phraseAt(phrases, stop - 2)?.kind === 'preposition' && last.kind === 'noun' ? 2 : 1;
  }
}

/** "a claim denied by Fox, who said": the name after "by" is nearer than the claim. */
function nameAfterBy(line: Line, stop: number): Group | null {
  const noun = phraseAt(line.phrases, stop - 1);
  const link = phraseAt(line.phrases, stop - 2);
  if (noun?.kind !== 'noun' || link?.kind !== 'preposition') return null;
  if (noun.mention === null && !has(tokenAt(line.nodes, noun.to - 1), Word.person | Word.group | Word.body))
    return null;
  const near = /^(?:by|to|with|from|against|under)$/.test(link.lower);
  const person = noun.mention?.kind === 'person' && link.lower !== 'of';
  return near || person ? groupFrom(line.phrases, line.nodes, stop - 1) : null;
}
