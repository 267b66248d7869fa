/** What somebody says a figure is: "said it was invented", "Not true, say the rebels", "To the rebels that is a fairy tale". */
import { speechCues, thoughtCues } from '../cue-forms.ts';
import { type Group, groupFrom, nominalAt } from '../grammar/parties.ts';
import { phraseAt } from '../grammar/phrases.ts';
import { subjectOf } from '../grammar/subjects.ts';
import disputeList from '../lexicon/disputes.json' with { type: 'json' };
import type { Line } from '../people/reading.ts';
import { has, type Token, tokenAt } from '../text/tokens.ts';
import { WordSet } from '../text/word-table.ts';
import { Word, wordsOf } from '../words.ts';
import { VERDICTS, COMPARATIVES, MINDS, OBJECTS, CLAIMS } from './dispute-words.ts';

const RIVALS = new WordSet(wordsOf(disputeList.rivals));
const OPENING = new WordSet(wordsOf(disputeList.opening));

/** "a figure the opposition disputes", "which the army denies". */
export function isRelativeOfObject(line: Line, at: number): boolean {
  const before = line.phrases.slice(Math.max(0, at - 6), at);
  if (isJoinedThat(line, at)) return true;
  return before.some((phrase) => phrase.kind === 'relative' || (phrase.kind === 'noun' && isReference(phrase.head)));
}

/** "and that the rebels disputed": a second relative clause of the same figure. */
function isJoinedThat(line: Line, at: number): boolean {
  const that = phraseAt(line.phrases, at - 2);
  const ends = /^[.,;]?$/.test(tokenAt(line.nodes, phraseAt(line.phrases, at)?.to ?? 0).text);
  return (
    ends &&
    that?.kind === 'subordinator' &&
    that.lower === 'that' &&
    phraseAt(line.phrases, at - 3)?.kind === 'coordinator'
  );
}

/** "... called “sheer fantasy”", "... calls inflated": what is said of the thing that stands before the verb. */
export function namesVerdict(line: Line, to: number): boolean {
  return line.nodes.slice(to, to + 6).some((token) => VERDICTS.has(token) || token.type === 'piece');
}

/** Whether a noun refers to a figure. */
export function isReference(head: string): boolean {
  return OBJECTS.holds(head) || head === 'something';
}

/** "say that is a lie", "said the figure was invented", "insist that it is nearer half". */
export function saysVerdict(line: Line, at: number): boolean {
  const phrase = phraseAt(line.phrases, at);
  if (phrase?.kind !== 'verb' || !phrase.cue || !(speechCues.has(phrase.base) || thoughtCues.has(phrase.base)))
    return false;
  if (VERDICTS.has(tokenAt(line.nodes, phrase.from - 1))) return true;
  if (isVerdictBefore(line, at) || saysOfFigure(line, phrase.to)) return true;
  const after = line.nodes.slice(phrase.to, phrase.to + 12);
  const stop = after.findIndex(({ text, type }) => /^[.;:]$/.test(text) || type === 'piece');
  const clause = stop < 0 ? after : after.slice(0, stop);
  if (saysNotSo(clause)) return true;
  const be = clause.findIndex((token) => has(token, Word.be));
  if (be >= 1 && MINDS.has(tokenAt(clause, be + 1))) return true;
  if (be === 0 && isRelativeOfObject(line, at)) return clause.slice(1, 5).some((token) => VERDICTS.has(token));
  if (be < 1 || be > 5 || !clause.slice(0, be).some((token) => OBJECTS.has(token))) return false;
  if (clause.slice(0, be).some((token) => RIVALS.has(token))) return true;
  if (after[stop]?.type === 'piece' && stop - be === 1 && OBJECTS.holds(clause[be - 1]?.lower ?? '')) return true;
  return clause.slice(be + 1, be + 7).some((token) => VERDICTS.has(token) || token.lower === 'not');
}

/** "says it does not", "says they do nothing of the sort": the whole clause is the denial. */
function saysNotSo(clause: readonly Token[]): boolean {
  const words = clause.map(({ lower }) => lower).join(' ');
  return /^(?:that )?(?:it|they|he|she) (?:(?:do|does|did|is|are|has|have)(?: not|n't)|(?:do|does|did) nothing of the (?:sort|kind))$/.test(
    words,
  );
}

/** "said that ... and that Tembe's figure was “a number he found”": however far behind the verb. */
function saysOfFigure(line: Line, from: number): boolean {
  return line.nodes.some(
    (token, at) =>
      at > from &&
      CLAIMS.has(token) &&
      /^(?:'s|the|that|this|those|these|their|his|her|its)$/.test(tokenAt(line.nodes, at - 1).lower) &&
      has(tokenAt(line.nodes, at + 1), Word.be) &&
      line.nodes.slice(at + 2, at + 5).some(({ lower, type }) => type === 'piece' || VERDICTS.holds(lower)),
  );
}

/** "Not true, say the rebels.", "Nonsense, the rebels said.": the verdict opens the sentence. */
function isVerdictBefore(line: Line, at: number): boolean {
  const from = phraseAt(line.phrases, at)?.from ?? 0;
  const comma = line.nodes.findIndex(({ text }) => text === ',');
  if (comma < 1 || comma > 4 || comma > from) return false;
  const opening = line.nodes.slice(0, comma);
  return (
    opening.every(({ type }) => type === 'word') && opening.some((token) => OPENING.has(token) || isSheer(token.lower))
  );
}

/** A verdict that needs no figure to be compared with. */
function isSheer(word: string): boolean {
  return VERDICTS.holds(word) && !COMPARATIVES.holds(word);
}

/** "Not true, say the rebels": the subject follows the cue. */
export function invertedVerdict(line: Line, at: number): Group | null {
  return phraseAt(line.phrases, at - 1)?.kind === 'comma' && isVerdictBefore(line, at)
    ? groupFrom(line.phrases, line.nodes, at + 1)
    : null;
}

/** "That was not how the rebels saw it.", "To the rebels that is “a fairy tale”." */
export function seenOtherwise(line: Line): Group | null {
  const { nodes } = line;
  if (/^(?:to|for)$/.test(tokenAt(nodes, 0).lower)) return judgedBy(line);
  if (!/^(?:that|this|it)$/.test(tokenAt(nodes, 0).lower)) return null;
  const aside = tokenAt(nodes, 1).text === ',' ? asideVerdict(line) : null;
  if (aside !== null) return aside;
  const not = nodes.findIndex(({ lower }, at) => at < 5 && (lower === 'not' || lower.endsWith("n't")));
  if (not < 0 || !/^(?:how|what)$/.test(tokenAt(nodes, not + 1).lower)) return null;
  const at = line.phrases.findIndex((phrase) => phrase.from >= not + 2);
  return at < 0 || nominalAt(line.phrases, at) === null ? null : groupFrom(line.phrases, nodes, at);
}

/** "That, says the ministry, is theatre." */
function asideVerdict(line: Line): Group | null {
  const end = line.nodes.findIndex(({ text }, at) => at > 1 && text === ',');
  if (end < 0 || !has(tokenAt(line.nodes, end + 1), Word.be) || !namesVerdict(line, end + 2)) return null;
  const verb = line.phrases.findIndex((phrase) => phrase.kind === 'verb' && phrase.cue && phrase.from < end);
  if (verb < 0) return null;
  return groupFrom(line.phrases, line.nodes, verb + 1) ?? subjectOf(line, verb);
}

/** "To the rebels that is “a fairy tale”", "For the mayor, this was propaganda": what the figure is to somebody. */
function judgedBy(line: Line): Group | null {
  const group = groupFrom(line.phrases, line.nodes, 1);
  const after = phraseAt(line.phrases, group?.to ?? -1);
  const from = after?.kind === 'comma' ? after.to : (after?.from ?? -1);
  if (group === null || from < 0 || !/^(?:that|this|it)$/.test(tokenAt(line.nodes, from).lower)) return null;
  return has(tokenAt(line.nodes, from + 1), Word.be) && namesVerdict(line, from + 2) ? group : null;
}
