import { subjectOf } from '../grammar/subjects.ts';
import type { NounPhrase } from '../grammar/phrases.ts';
import { tokenAt } from '../text/tokens.ts';
import { type Entity, entityOf, type Gender } from './entities.ts';
import type { Line, Reading } from './reading.ts';
import type { Voice } from './voice.ts';
import { canSpeak, voiceOf } from './voices.ts';

/** How many paragraphs back a pronoun may reach. */
const REACH = 3;

const WANTED: Readonly<Record<string, Gender | 'thing' | 'plural'>> = {
  he: 'male',
  she: 'female',
  it: 'thing',
  they: 'plural',
};

interface Weighed {
  readonly voice: Voice;
  readonly score: number;
}

/** Whom a pronoun means, by what was said and who acted before it; null where nobody fits. */
export function resolvePronoun(reading: Reading, line: Line, noun: NounPhrase): Voice | null {
  const wanted = WANTED[noun.head];
  if (wanted === undefined) return null;
  const own = earlierInLine(reading, line, noun, wanted);
  if (own !== null) return own;
  const paragraph = line.paragraph.index;
  for (let index = line.index - 1; index >= 0; index -= 1) {
    const before = reading.lines[index];
    if (before === undefined || paragraph - before.paragraph.index > REACH || before.paragraph.kind === 'head') break;
    if (before.paragraph.kind === 'caption') continue;
    const found = bestIn(reading, before, wanted, before.paragraph.index === paragraph);
    if (found !== null) return found;
    if (blocks(reading, before, paragraph)) return null;
  }
  return null;
}

/** A quotation of somebody else in an earlier paragraph ends the reach of a pronoun. */
function blocks(reading: Reading, before: Line, paragraph: number): boolean {
  if (before.paragraph.index === paragraph) return false;
  return reading.hearing.get(before.index)?.some((one) => one.quoted) === true;
}

function earlierInLine(
  reading: Reading,
  line: Line,
  noun: NounPhrase,
  wanted: Gender | 'thing' | 'plural',
): Voice | null {
  if (wanted === 'thing' || wanted === 'plural') return null;
  return mentionsIn(reading, line, noun.from).findLast((voice) => suits(voice, wanted) >= 0.8) ?? null;
}

function bestIn(reading: Reading, line: Line, wanted: Gender | 'thing' | 'plural', near: boolean): Voice | null {
  const weighed: Weighed[] = [];
  const weigh = (voice: Voice | null, weight: number, spoke = false) => {
    const score = voice === null ? 0 : weight * suits(voice, wanted, spoke);
    if (voice !== null && score > 0) weighed.push({ voice, score });
  };
  for (const one of reading.hearing.get(line.index) ?? []) weigh(one.voice, 3, true);
  weigh(mainSubject(reading, line), 2.5);
  if (near || wanted === 'male' || wanted === 'female') {
    for (const voice of mentionsIn(reading, line, line.nodes.length)) weigh(voice, near ? 1.5 : 1);
  }
  return weighed.toSorted((a, b) => b.score - a.score)[0]?.voice ?? null;
}

/** The subject of a sentence's first verb of its own, when it could speak. */
export function mainSubject(reading: Reading, line: Line): Voice | null {
  const known = reading.subjects.get(line.index);
  if (known !== undefined) return known;
  const voice = findSubject(reading, line);
  reading.subjects.set(line.index, voice);
  return voice;
}

function findSubject(reading: Reading, line: Line): Voice | null {
  const verb = line.phrases.findIndex((phrase, at) => {
    if (phrase.kind !== 'verb' || phrase.form !== 'finite') return false;
    return line.phrases[at - 1]?.kind !== 'relative';
  });
  if (verb < 0) return null;
  const group = subjectOf(line, verb);
  const first = group?.parties[0]?.nominals[0];
  if (group === null || first === undefined || first.noun.pronoun || !canSpeak(line, first)) return null;
  return voiceOf(reading, line, group, () => null);
}

function mentionsIn(reading: Reading, line: Line, before: number): Voice[] {
  return line.mentions.flatMap((mention) => {
    if (mention.to > before || mention.kind === 'people' || mention.kind === 'role') return [];
    const entity = entityOf(reading.entities, mention, tokenAt(line.nodes, mention.from).start);
    if (entity === null || tokenAt(line.nodes, mention.to).type === 'possessive') return [];
    return [{ name: entity.name, entity, how: 'name', plural: entity.plural }];
  });
}

/** How well a voice suits a pronoun: 0 not at all, 1 well. */
function suits(voice: Voice, wanted: Gender | 'thing' | 'plural', spoke = false): number {
  const { entity } = voice;
  if (wanted === 'plural') return voice.plural || voice.how === 'joint' || entity?.kind === 'body' ? 1 : 0;
  if (entity === null) return 0;
  if (wanted === 'thing') return entity.kind === 'body' || entity.kind === 'place' || isBodyLike(entity) ? 1 : 0;
  if (entity.plural || entity.kind === 'body' || entity.kind === 'place' || !entity.sure) return 0;
  if (entity.gender === wanted) return 1;
  if (entity.gender !== 'unknown') return 0;
  if (entity.kind !== 'name') return 0.8;
  return spoke || entity.name.includes(' ') ? 0.5 : 0;
}

function isBodyLike(entity: Entity): boolean {
  return entity.kind === 'unnamed' && entity.plural;
}
