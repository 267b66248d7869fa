/** How the sentence of a share gives it to somebody: "X said that ...", "..., the monitor estimates", "the army's claim to ...". */
import { speechCues } from '../cue-forms.ts';
import { isDenied } from '../grammar/negation.ts';
import { groupFrom, nominalAt } from '../grammar/parties.ts';
import { type Phrase, phraseAt } from '../grammar/phrases.ts';
import claimList from '../lexicon/claims.json' with { type: 'json' };
import type { Line } from '../people/reading.ts';
import { accordingTo, attributionAtEnd } from '../quotes/trailing.ts';
import type { Attribution } from '../quotes/attribution.ts';
import { attributionBefore } from '../quotes/before.ts';
import { has, tokenAt } from '../text/tokens.ts';
import { Word, wordsOf } from '../words.ts';
import { COUNT_NOUNS, DOCUMENTS, makerOf, owned } from './makers.ts';
import { subjectBeforeVerb } from './swallowed.ts';

const CLAIM_NOUNS = new Set(wordsOf(claimList.nouns));
const REPORTS = new Set(wordsOf(claimList.reports));
const DENIALS = new Set(wordsOf(claimList.denials));
const ENDING_FORMS = new Set(wordsOf(claimList.endings));
const WISHES = new Set(wordsOf(claimList.wishes));

/** Verbs that give a share to somebody, also at the end of its sentence: "..., the monitor found". */
const ENDINGS = new Set([...speechCues, ...REPORTS].filter((verb) => !WISHES.has(verb)));

/** Whether an attribution is by a verb of denying that is not itself denied. */
export function isDenial(line: Line, { at }: Attribution): boolean {
  const verb = phraseAt(line.phrases, at);
  return verb?.kind === 'verb' && DENIALS.has(verb.base) && !isDenied(line.nodes, verb);
}

/** "the army's claim to hold half of it", "the claim of the army that it holds half": whose claim it is. */
export function ownedClaim(line: Line, at: number): Attribution | null {
  for (let before = at - 1; before >= Math.max(0, at - 8); before -= 1) {
    const nominal = nominalAt(line.phrases, before);
    if (nominal === null || !CLAIM_NOUNS.has(nominal.noun.head)) continue;
    const next = phraseAt(line.phrases, before + 1);
    const opens =
      next?.kind === 'subordinator' ||
      next?.kind === 'relative' ||
      next?.kind === 'verb' ||
      next?.kind === 'preposition';
    return opens ? makerOf(line, nominal) : null;
  }
  return null;
}

/** The attribution of the share at phrase `at` by a verb, by "according to", or by a label before it. */
export function attributionOf(line: Line, at: number): Attribution | null {
  const last = attributionAtEnd(line, at, ENDINGS) ?? measuredAtEnd(line, at) ?? accordingAfter(line, at);
  const after = last !== null && isDenial(line, last) ? null : last;
  return saidBetween(line, at) ?? strongBefore(line, at) ?? after ?? labelBefore(line, at);
}

/** "..., the monitor estimates.", "..., a study by X found.": the verb that ends the sentence was read as a noun. */
function measuredAtEnd(line: Line, share: number): Attribution | null {
  const comma = line.phrases.findLastIndex(({ kind }) => kind === 'comma' || kind === 'dash');
  const stop = line.phrases.findLastIndex(({ kind }) => kind !== 'stop');
  if (comma <= share || phraseAt(line.phrases, comma + 1)?.kind !== 'noun') return null;
  const last = subjectBeforeVerb(line, stop, (word) => ENDING_FORMS.has(word));
  if (last === null || line.phrases.slice(comma + 1, stop).some(({ kind }) => kind === 'verb')) return null;
  const group = stop === comma + 1 ? last : groupFrom(line.phrases, line.nodes, comma + 1);
  const first = group?.parties[0]?.nominals[0];
  const maker = first !== undefined && stop > comma + 1 && DOCUMENTS.has(first.noun.head) ? last : group;
  return maker === null ? null : { ...owned(maker), rule: 'measure at the end of the sentence', side: 'after' };
}

/** "holds half of the city according to the monitor": no comma between. */
function accordingAfter(line: Line, share: number): Attribution | null {
  for (let at = share + 1; at < Math.min(line.phrases.length, share + 8); at += 1) {
    if (line.phrases[at]?.kind === 'comma') return null;
    const opens = tokenAt(line.nodes, line.phrases[at]?.from ?? 0).lower === 'according';
    const found = opens ? accordingTo(line, at) : null;
    if (found !== null) return found;
  }
  return null;
}

/** "By Tuesday, according to residents, all of it was", "X's estimate, which is his own, is that": before the share. */
function saidBetween(line: Line, share: number): Attribution | null {
  for (let at = 0; at < share; at += 1) {
    if (line.phrases[at]?.kind !== 'comma') continue;
    const according = accordingTo(line, at + 1);
    if (according !== null) return { ...according, side: 'before' };
  }
  const first = nominalAt(line.phrases, 0);
  const that = first === null ? -1 : line.phrases.findIndex((phrase) => isThat(phrase));
  const isThis = that > 0 && that < share && isBe(line, phraseAt(line.phrases, that - 1));
  return first !== null && isThis && (CLAIM_NOUNS.has(first.noun.head) || COUNT_NOUNS.has(first.noun.head))
    ? makerOf(line, first)
    : null;
}

function isThat(phrase: Phrase): boolean {
  return phrase.kind === 'subordinator' && phrase.lower === 'that';
}

function isBe(line: Line, phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'verb' && has(tokenAt(line.nodes, phrase.to - 1), Word.be);
}

/** How many verbs are passed over to the left: "X said the gangs ruled half". */
const PASSED = 3;

/** The nearest verb to the left that reports speech or a measure, not one that only happens to be a cue elsewhere. */
function strongBefore(line: Line, share: number): Attribution | null {
  let before = attributionBefore(line, share);
  for (let passed = 0; before !== null && passed < PASSED; passed += 1) {
    const verb = phraseAt(line.phrases, before.at);
    if (before.at < 0 || (verb?.kind === 'verb' && ENDINGS.has(verb.base) && !goesOnDoing(line, before.at)))
      return before;
    before = attributionBefore(line, before.at);
  }
  return null;
}

/** "affirms that it continues to control half": goes on doing, and says nothing. */
function goesOnDoing(line: Line, at: number): boolean {
  const verb = phraseAt(line.phrases, at);
  const next = phraseAt(line.phrases, at + 1);
  return verb?.kind === 'verb' && verb.base === 'continue' && next?.kind === 'verb' && next.form === 'infinitive';
}

/** "Minister: army holds half of the city". */
function labelBefore(line: Line, at: number): Attribution | null {
  const colon = line.phrases.findIndex((phrase) => phrase.kind === 'colon');
  if (colon < 0 || colon > 4 || colon >= at) return null;
  const found = attributionBefore(line, colon + 1);
  return found !== null && found.at < 0 ? found : null;
}
