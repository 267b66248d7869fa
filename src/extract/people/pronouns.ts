import { followsParticiple, isInAside, isInRelative, mainStart } from '../grammar/clauses.ts';
import { groupOf, ownerBefore } from '../grammar/owners.ts';
import { type Group, type Nominal, nominalAt } from '../grammar/parties.ts';
import { isReducedHere, verbAt } from '../grammar/main-verbs.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { type NounPhrase, phraseAt } from '../grammar/phrases.ts';
import nominalCues from '../lexicon/nominal-cues.json' with { type: 'json' };
import { flagsOf, Word, wordsOf } from '../words.ts';
import { heardOfIn, onlookerIn } from './onlookers.ts';
import { bodyInLine, mentionsIn, officeInLine, subjectInOwnWords } from './in-line.ts';
import type { Line, Reading } from './reading.ts';
import { blocks, isVague, isWordToo } from './reach.ts';
import type { Voice } from './voice.ts';
import { suits, type Wanted } from './suits.ts';
import { canSpeak, isAnyone } from './fit-to-speak.ts';
import { voiceOf } from './voices.ts';

/** How many sentences in a row a "he" is led back through. */
const DEEPEST = 6;
/** How many paragraphs back a pronoun may reach. */
const REACH = 3;
/** How many sentences back: what keeps the work linear where a paragraph has no end. */
const FARTHEST = 120;

const WANTED: ReadonlyMap<string, Wanted> = new Map(
  Object.entries({
    he: 'male',
    she: 'female',
    it: 'thing',
    they: 'plural',
    him: 'male',
    her: 'female',
    them: 'plural',
  } satisfies Record<string, Wanted>),
);

/**
 * Whom a pronoun means, by what was said and who acted before it; null where nobody fits. Who was "he" once, is no "she"
 * later on.
 */
export function resolvePronoun(reading: Reading, line: Line, noun: NounPhrase, depth = 0): Voice | null {
  const wanted = WANTED.get(noun.head);
  if (wanted === undefined) return null;
  const voice = meantBy(reading, line, noun, wanted, depth) ?? guestFor(reading, wanted);
  const entity = voice?.entity ?? null;
  if (entity?.gender === 'unknown' && !entity.plural && (wanted === 'male' || wanted === 'female'))
    entity.gender = wanted;
  return voice;
}

/** In an interview, whoever is interviewed, where nobody nearer fits. */
function guestFor({ guest }: Reading, wanted: Wanted): Voice | null {
  if (guest === null) return null;
  const voice: Voice = { name: guest.name, entity: guest, how: 'name', plural: false };
  return suits(voice, wanted, true) > 0 ? voice : null;
}

function meantBy(reading: Reading, line: Line, noun: NounPhrase, wanted: Wanted, depth: number): Voice | null {
  const letter = wanted === 'thing' ? writerOf(reading, line) : null;
  if (letter !== null) return letter;
  const own = earlierInLine(reading, line, noun, wanted);
  if (own !== null) return own;
  const paragraph = line.paragraph.index;
  let passed: Voice | null = null;
  for (let index = line.index - 1; index >= Math.max(0, line.index - FARTHEST); index -= 1) {
    const before = reading.lines[index];
    if (before === undefined || paragraph - before.paragraph.index > REACH) break;
    if (before.paragraph.kind === 'head') return aboveIt(reading, before, wanted);
    if (before.paragraph.kind === 'caption') continue;
    const found = bestIn(reading, before, wanted, before.paragraph.index === paragraph, depth);
    if (found !== null && !isVague(found, line, before)) return found;
    passed ??= found;
    if (found === null && blocks(reading, before, paragraph)) return passed;
    if (passed !== null && found !== null && found.entity?.gender === wanted) return found;
  }
  return passed ?? (isEarly(reading, line) ? namedAfter(reading, line, wanted) : null);
}

const SENDS: ReadonlySet<string> = new Set(wordsOf(nominalCues.sends));
const NOTES: ReadonlySet<string> = new Set(wordsOf(nominalCues.notes));

/** "She sent a note. "...," it read.": she. */
function writerOf(reading: Reading, line: Line): Voice | null {
  const before = reading.lines[line.index - 1];
  if (before === undefined || before.paragraph !== line.paragraph) return null;
  const note = before.phrases.findLast((phrase) => phrase.kind === 'noun' && NOTES.has(phrase.head));
  if (note?.kind !== 'noun' || note.from === 0) return null;
  const sent = before.phrases.some((phrase) => phrase.kind === 'verb' && SENDS.has(phrase.base));
  const link = phraseAt(before.phrases, before.phrases.indexOf(note) - 1);
  if (!sent && !(link?.kind === 'preposition' && link.lower === 'in')) return null;
  return (
    mainSubject(reading, before) ?? samePronoun(reading, before, 'male', 0) ?? samePronoun(reading, before, 'female', 0)
  );
}

/** How many sentences after a pronoun that opens an article its name may come. */
const AHEAD = 4;

/** The opening sentence, the one after it, or one above them. */
function isEarly({ opening }: Reading, line: Line): boolean {
  return opening === null || line.index - opening.index < 2;
}

/** An article that opens with "she said" names her in the next sentences. */
function namedAfter(reading: Reading, line: Line, wanted: Wanted): Voice | null {
  if (wanted === 'thing' || wanted === 'plural') return null;
  for (const later of reading.lines.slice(line.index + 1, line.index + AHEAD)) {
    const found = mentionsIn(reading, later, later.nodes.length).find((voice) => suits(voice, wanted) >= 0.8);
    if (found !== undefined) return found;
  }
  return null;
}

/** A name in the line above the paragraph: a crosshead that says who is spoken of. */
function aboveIt(reading: Reading, head: Line, wanted: Wanted): Voice | null {
  if (wanted === 'thing' || wanted === 'plural') return null;
  return (
    mentionsIn(reading, head, head.nodes.length).find(
      (voice) => suits(voice, wanted, true) >= 0.5 && !isWordToo(reading, voice.name),
    ) ?? null
  );
}

function earlierInLine(reading: Reading, line: Line, noun: NounPhrase, wanted: Wanted): Voice | null {
  const asked = /^(?:he|she)$/.test(noun.head) && isAfterAsking(line, noun) ? askedPerson(reading, line) : null;
  if (asked !== null) return asked;
  const own = wanted === 'plural' || isObject(noun) ? null : subjectInOwnWords(reading, line, noun, wanted);
  if (own !== null) return own;
  if (wanted === 'thing') return bodyInLine(reading, line, noun.from);
  if (wanted === 'plural') return null;
  if (followsParticiple(line, noun.from)) return null;
  const named = mentionsIn(reading, line, noun.from).findLast((voice) => suits(voice, wanted) >= 0.8) ?? null;
  return named ?? officeInLine(reading, line, noun.from, wanted);
}

function isObject({ head }: NounPhrase): boolean {
  return head === 'him' || head === 'her' || head === 'them';
}

/** "A clerk asked him why and he said": he is whoever was asked. */
function isAfterAsking({ phrases }: Line, noun: NounPhrase): boolean {
  return phrases.some(
    (phrase) => phrase.kind === 'verb' && phrase.base === 'ask' && !phrase.passive && phrase.to <= noun.from,
  );
}

function bestIn(reading: Reading, line: Line, wanted: Wanted, near: boolean, depth: number): Voice | null {
  let best: Voice | null = null;
  let most = 0;
  const weigh = (voice: Voice | null, weight: number, spoke = false) => {
    const score = voice === null ? 0 : weight * suits(voice, wanted, spoke);
    if (score <= most) return;
    best = voice;
    most = score;
  };
  for (const one of reading.hearing.get(line.index) ?? []) weigh(one.voice, 3, true);
  weigh(askedPerson(reading, line), 3.2);
  weigh(mainSubject(reading, line), 2.5, near);
  weigh(samePronoun(reading, line, wanted, depth), 2.4);
  if (near || wanted === 'male' || wanted === 'female') {
    for (const voice of mentionsIn(reading, line, line.nodes.length)) weigh(voice, near ? 1.5 : 1);
  }
  if (best === null && near && wanted !== 'thing' && wanted !== 'plural')
    weigh(heardOfIn(reading, line) ?? onlookerIn(reading, line), 1);
  return best;
}

/** "He knows": a "he" that is the subject of the sentence before is the same man. */
function samePronoun(reading: Reading, line: Line, wanted: Wanted, depth: number): Voice | null {
  if (depth >= DEEPEST) return null;
  if (wanted !== 'male' && wanted !== 'female') return null;
  const first = line.phrases.slice(mainStart(line)).find((phrase) => phrase.kind === 'noun');
  if (first?.kind !== 'noun' || !first.pronoun || WANTED.get(first.head) !== wanted || first.head.endsWith('m'))
    return null;
  const known = reading.pronouns.get(line.index);
  if (known !== undefined) return known;
  reading.pronouns.set(line.index, null);
  const voice = resolvePronoun(reading, line, first, depth + 1);
  reading.pronouns.set(line.index, voice);
  return voice;
}

/** "The judge asked X who had the keys", "I asked an old woman whether": the next "he" or "she" is whoever was asked. */
export function askedPerson(reading: Reading, line: Line): Voice | null {
  return once(reading.asked, line, () => findAsked(reading, line));
}

/** What was found for a line before, or else is found now and kept. */
function once(known: Map<number, Voice | null>, { index }: Line, find: () => Voice | null): Voice | null {
  const before = known.get(index);
  if (before !== undefined) return before;
  const found = find();
  known.set(index, found);
  return found;
}

function findAsked(reading: Reading, line: Line): Voice | null {
  const at = line.phrases.findIndex((phrase) => phrase.kind === 'verb' && phrase.base === 'ask' && !phrase.passive);
  const object = at < 0 ? null : nominalAt(line.phrases, at + 1);
  if (object === null) return null;
  if (object.noun.pronoun)
    return /^(?:him|her)$/.test(object.noun.head) ? resolvePronoun(reading, line, object.noun) : null;
  if (object.noun.mention !== null) return mentionsIn(reading, line, object.noun.to).at(-1) ?? null;
  return (flagsOf(object.noun.head) & Word.person) === 0 ? null : voiceOf(reading, line, groupOf(object), () => null);
}

/** The subject of a sentence's first verb of its own, when it could speak. */
export function mainSubject(reading: Reading, line: Line): Voice | null {
  return once(reading.subjects, line, () => findSubject(reading, line));
}

function findSubject(reading: Reading, line: Line): Voice | null {
  const start = mainStart(line);
  const verb = line.phrases.findIndex((phrase, at) => {
    if (at < start || phrase.kind !== 'verb' || phrase.form !== 'finite' || isReducedHere(line.phrases, at))
      return false;
    return !isInRelative(line.phrases, at) && !isInAside(line.phrases, at);
  });
  if (verb < 0) return null;
  const group = subjectOf(line, verb);
  const first = group?.parties[0]?.nominals[0];
  if (group === null || first === undefined || first.noun.pronoun || isAnyone(line, first.noun)) return null;
  if (first.noun.head === 'name') return nameGiven(reading, line, verb);
  if (!canSpeak(line, first)) return ownerOfSubject(reading, line, first);
  const named = verbAt(line.phrases, verb)?.base ?? '';
  if (first.noun.mention === null && /^(?:is|was)$/.test(named)) {
    const who = nameGiven(reading, line, verb);
    if (who?.entity?.kind === 'person') return who;
  }
  return voiceMeant(reading, line, group);
}

/** "The porter's name is X", "One of them is X". */
function nameGiven(reading: Reading, line: Line, verb: number): Voice | null {
  const noun = line.phrases[verb + 1];
  if (noun?.kind !== 'noun' || noun.mention === null) return null;
  return mentionsIn(reading, line, noun.to).at(-1) ?? null;
}

/** "The captain's first words are an apology": the captain. */
function ownerOfSubject(reading: Reading, line: Line, subject: Nominal): Voice | null {
  const owner = ownerBefore(line, subject);
  return owner === null || !canSpeak(line, owner) ? null : voiceOf(reading, line, groupOf(owner), () => null);
}

/** Who a group of noun phrases is, its pronouns led back to whom they mean; null where its words lead to nobody. */
export function voiceMeant(reading: Reading, line: Line, group: Group): Voice | null {
  return voiceOf(reading, line, group, (where, noun) => resolvePronoun(reading, where, noun));
}
