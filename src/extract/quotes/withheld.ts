/**
 * When nobody is named. A name is given to words only on positive evidence: a verb of speech with somebody for its subject,
 * a phrase such as "according to", a noun for somebody's words with its owner. Here is what counts against whoever stands
 * near: words that are read on something, words that are said of something and by nobody, papers without a maker.
 */
import { ownerAfter } from '../grammar/owners.ts';
import { type Nominal, nominalAt } from '../grammar/parties.ts';
import { verbAt } from '../grammar/main-verbs.ts';
import { isObjectOfPreposition, type Parsed } from '../grammar/stretches.ts';
import { phraseAt, type VerbPhrase } from '../grammar/phrases.ts';
import nominalCues from '../lexicon/nominal-cues.json' with { type: 'json' };
import type { Line } from '../people/reading.ts';
import type { Voice } from '../people/voice.ts';
import { has, tokenAt } from '../text/tokens.ts';
import { flagsOf, shortened, shown, signs, Word, wordsOf } from '../words.ts';
import type { Attribution } from './attribution.ts';

/** Words with an attribution that gives them to nobody. */
export function nobodys(side: Attribution['side'], rule: string, cue: string | null = null): Attribution {
  return { group: null, cue, rule, weight: 0.8, side, at: -1 };
}

/** "There was a notice in the hall: ...", "Taped to the door was a sheet of paper: ...": what the words before a colon at `colon` were read on. */
export function isReadThere(line: Line, colon: number): boolean {
  const { phrases } = line;
  const at = lastFinite(line, colon);
  const last = at < 0 ? null : verbAt(phrases, at);
  const thing = thingAfter(line, at, colon);
  if (thing === null || isOwned(line, thing)) return false;
  if (last === null) return thing.noun.opening !== 'the';
  return isThere(line, at) || isInverted(line, at, last);
}

function lastFinite({ phrases }: Parsed, end: number): number {
  for (let at = end - 1; at >= 0; at -= 1) {
    const phrase = phraseAt(phrases, at);
    if (phrase?.kind === 'verb' && phrase.form === 'finite') return at;
    if (phrase?.kind === 'semicolon' || phrase?.kind === 'stop') return -1;
  }
  return -1;
}

/** The first noun phrase after the verb that hangs on nothing, where words may stand on what it says. */
function thingAfter({ phrases }: Line, verb: number, end: number): Nominal | null {
  for (let at = verb + 1; at < end; at += 1) {
    const phrase = phrases[at];
    if (phrase?.kind !== 'noun' || isObjectOfPreposition(phrases, at)) continue;
    return shown.has(phrase.head) ? nominalAt(phrases, at) : null;
  }
  return null;
}

/** "a note from the mayor", "his note": somebody's. */
function isOwned(line: Line, { noun, from }: Nominal): boolean {
  if (/^(?:possessive|genitive)$/.test(noun.opening)) return true;
  const link = phraseAt(line.phrases, from + 1);
  return link?.kind === 'preposition' && /^(?:from|by)$/.test(link.lower) && ownerAfter(line, { from }) !== null;
}

/** "there was", "there had been". */
function isThere(line: Line, verb: number): boolean {
  const before = phraseAt(line.phrases, verb - 1);
  return before !== undefined && tokenAt(line.nodes, before.to - 1).lower === 'there';
}

/** "On the wall hung a board", "Nailed to the gate was a board": nothing before the verb could be its subject. */
function isInverted(line: Line, verb: number, { from, to }: VerbPhrase): boolean {
  const start = line.phrases.findLastIndex(({ kind }, index) => index < verb && kind === 'subordinator') + 1;
  const first = phraseAt(line.phrases, start);
  if (first === undefined || to - from > 2) return false;
  const opener = tokenAt(line.nodes, first.from);
  const placed = has(opener, Word.preposition) || /(?:ed|en|ung)$/.test(opener.lower);
  return (
    placed &&
    line.phrases
      .slice(start + 1, verb)
      .every(({ kind }, index) => kind !== 'noun' || isObjectOfPreposition(line.phrases, start + 1 + index))
  );
}

/** "a memo in which the plan was called "mad"": a passive that names nobody; whoever stands outside the clause has not said it. */
export function isSaidByNobody(line: Line, verb: number, outer: number): boolean {
  const inner = verbAt(line.phrases, verb);
  if (inner === null || !inner.passive) return false;
  return line.phrases.slice(outer + 1, verb).some(({ kind }) => kind === 'relative');
}

/** "a clause, which promises": what the words are in, where nobody promises them. */
export function isWhich({ phrases }: Line, verb: number): boolean {
  const link = phraseAt(phrases, verb - 1);
  return link?.kind === 'relative' && link.lower === 'which';
}

/** An attribution to a paper: "according to the indictment". */
export function isPaper({ nodes }: Line, { group }: Attribution): boolean {
  const noun = group?.parties[0]?.nominals[0]?.noun;
  return noun !== undefined && noun.mention === null && has(tokenAt(nodes, noun.to - 1), Word.document);
}

/** "According to the file, X told a friend ...": X said it; not where the paper foresees it ("both would pledge") or says it itself. */
export function toldIn(line: Line, told: Attribution | null): Attribution | null {
  const verb = told === null ? null : verbAt(line.phrases, told.at);
  if (told?.group == null || verb === null || verb.to - verb.from > 1 || isPaper(line, told)) return null;
  return told;
}

const NAMED: ReadonlySet<string> = new Set(wordsOf(nominalCues.named));
const NAMEABLE: ReadonlySet<string> = new Set(wordsOf([...nominalCues.labels, ...nominalCues.works]));

/** "the operation, code-named "X"", "his book, "X", was banned": what something is called, at phrase `piece`; nobody says it. */
export function isNameOf({ nodes, phrases }: Line, piece: number): boolean {
  const last = phraseAt(phrases, piece - 1);
  if (last === undefined) return false;
  if (NAMED.has(tokenAt(nodes, last.to - 1).lower)) return true;
  const next = phrases[piece + 1];
  const goesOn = next?.kind === 'comma' ? phrases[piece + 2] : next;
  if (last.kind !== 'comma' || goesOn?.kind !== 'verb') return false;
  for (let at = Math.max(0, piece - 6); at < piece - 1; at += 1) {
    const nominal = nominalAt(phrases, at);
    if (nominal?.to === piece - 1 && NAMEABLE.has(nominal.noun.head)) return true;
  }
  return false;
}

/** A paper that leads to nobody who made it speaks for nobody. */
export function isMakerless({ name, how, entity }: Voice): boolean {
  const head = entity?.roles[0]?.at(-1) ?? '';
  return (
    how === 'description' &&
    !/['’]/.test(name) &&
    (flagsOf(head) & Word.document) !== 0 &&
    (flagsOf(head) & Word.person) === 0 &&
    !shortened.has(head)
  );
}

const SOMEBODY: ReadonlySet<string> = new Set(wordsOf(nominalCues.somebody));
const EVERYBODY: ReadonlySet<string> = new Set(wordsOf(nominalCues.everybody));

/**
 * "..., he said, somebody had scratched "X"": nobody whom the sentence names, whoever tells it, and whatever the verb is.
 * What stands behind a comma or a colon, and what all or none say, is given to nobody where its cue verb is found.
 */
export function isBySomebody({ phrases }: Line, piece: number): boolean {
  let verb = piece - 1;
  while (verb > 0 && !/^(?:verb|comma|semicolon|piece)$/.test(phrases[verb]?.kind ?? '')) verb -= 1;
  if (verbAt(phrases, verb)?.form !== 'finite') return false;
  const subject = phraseAt(phrases, verb - 1);
  return subject?.kind === 'noun' && SOMEBODY.has(subject.head);
}

/** What a banner reads nobody says, nor what "somebody" does. */
export function isNobody(head: string): boolean {
  return signs.has(head) || SOMEBODY.has(head) || EVERYBODY.has(head);
}
