/** What a share is a share of: the noun phrase after an amount, and whether it is ground. */
import type { Mention } from '../grammar/names.ts';
import type { NounPhrase, Phrase } from '../grammar/phrases.ts';
import controlList from '../lexicon/control.json' with { type: 'json' };
import { Ending, ends } from '../text/endings.ts';
import { anyHas, has, type Token, tokenAt } from '../text/tokens.ts';
import { WordSet } from '../text/word-table.ts';
import { CLOSED, Word, wordsOf } from '../words.ts';
import type { Amount } from './amounts.ts';
import { numberAt } from './numbers.ts';
import { AREAS, NOT_AREAS, turnAt, NOUNS } from './control-words.ts';

/** A sentence with its quotation marks let off, so that what is quoted can be read with what is not. */
export interface Flat {
  readonly nodes: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly phrases: readonly Phrase[];
}

/**
 * The area of a share: node indices `[from, to)` of its words. `implied`: the sentence leaves it out. `sure`: its noun
 * is one for ground; any other needs a verb that takes nothing but ground.
 */
export interface Area {
  readonly from: number;
  readonly to: number;
  readonly implied: boolean;
  readonly sure: boolean;
}

const STREETS = new WordSet(wordsOf(controlList.streets));
const SIZES = new WordSet(wordsOf(controlList.sizes));
const COMPASS = /^(?:north|south|east|west)\w*$/;

/** The area that an amount is a share of; null where it is a share of something else. */
export function areaOf(flat: Flat, amount: Amount): Area | null {
  if (amount.unit >= 0) return unitArea(flat, amount);
  const next = tokenAt(flat.nodes, amount.to);
  if (next.lower === 'of' && tokenAt(flat.nodes, amount.to + 1).lower === 'which') return whichArea(flat, amount);
  if (next.lower === 'of') return areaFrom(flat, amount.to + 1);
  if (next.lower === 'the' || has(next, Word.possessive)) return areaFrom(flat, amount.to);
  if (isGroundWord(flat.nodes, amount.to)) return areaFrom(flat, amount.to);
  if (amount.qualifier === 'most' && next.type === 'word' && !has(next, CLOSED | Word.finite | Word.cue)) return null;
  return amount.stated === 100 ? null : { from: amount.to, to: amount.to, implied: true, sure: true };
}

/** "nine of its eleven districts": the units are part of the amount. */
function unitArea(flat: Flat, amount: Amount): Area | null {
  if (tokenAt(flat.nodes, amount.unit).lower === 'of') return areaFrom(flat, amount.unit + 1);
  const end = nounEnd(flat, amount.unit);
  const head = tokenAt(flat.nodes, end - 1);
  const rest = amount.stated === null && amount.low === null;
  if (rest && !(AREAS.has(head) && !NOT_AREAS.has(head)) && tokenAt(flat.nodes, end).lower === 'of')
    return areaFrom(flat, end + 1);
  const street = rest && STREETS.has(head);
  if (end <= amount.unit || (!street && (!AREAS.has(head) || NOT_AREAS.has(head)))) return null;
  return { from: amount.unit, to: Math.max(end, amount.unit + 1), implied: false, sure: true };
}

/** "the old city, four-fifths of which is held by": the ground stands before the comma. */
function whichArea({ nodes, mentions }: Flat, amount: Amount): Area | null {
  const from = Math.max(0, amount.from - 6);
  const ground =
    nodes.slice(from, amount.from).some((token) => AREAS.has(token)) ||
    mentions.some(({ to }) => to <= amount.from && to > from);
  return ground ? { from: amount.to + 1, to: amount.to + 2, implied: false, sure: true } : null;
}

function areaFrom(flat: Flat, at: number): Area | null {
  const { nodes, phrases } = flat;
  const first = tokenAt(nodes, at);
  if (first.lower === 'what') return { from: at, to: clauseEnd(nodes, at), implied: false, sure: true };
  const start = phrases.findIndex((phrase) => phrase.from <= at && at < phrase.to);
  const index = phrases[start]?.kind === 'adverb' ? start + 1 : start;
  const noun = phrases[index];
  if (/^(?:them|these|those)$/.test(first.lower) && amountCounts(nodes, at))
    return { from: at, to: at + 1, implied: false, sure: true };
  if (first.lower === 'it' || (first.lower === 'that' && noun?.kind !== 'noun'))
    return { from: at, to: at + 1, implied: false, sure: true };
  if (noun?.kind !== 'noun') return null;
  const cut = cutBeforeVerb(nodes, noun);
  if (cut !== null) return { from: at, to: cut, implied: false, sure: true };
  const sure = isGround(nodes, noun) || isHalfAfter(phrases[index + 1], noun);
  if (!sure && !mayBeGround(nodes, noun)) return null;
  return { from: at, to: extended(flat, index, noun), implied: false, sure };
}

/** "17 of them": a number without percent before "of", so that "them" are units that were named. */
function amountCounts(nodes: readonly Token[], at: number): boolean {
  return tokenAt(nodes, at - 1).lower === 'of' && numberAt(nodes, at - 2) > 0;
}

/** Whether the noun phrase is ground: its head is a word for an area, or it is a bare name that is no person or body. */
function isGround(nodes: readonly Token[], noun: NounPhrase): boolean {
  const head = tokenAt(nodes, noun.to - 1);
  if (AREAS.has(head)) return true;
  if (noun.mention === null) return false;
  const { kind, core, to } = noun.mention;
  if (has(head, Word.group | Word.person | Word.people) || kind === 'role') return false;
  return (
    kind !== 'body' || ((noun.opening === 'none' || noun.opening === 'the') && !anyHas(nodes, core, to, Word.body))
  );
}

/** "the peninsula remains": a verb read as the last noun of its subject. */
function cutBeforeVerb(nodes: readonly Token[], noun: NounPhrase): number | null {
  const head = tokenAt(nodes, noun.to - 1);
  const before = tokenAt(nodes, noun.to - 2);
  const turns = turnAt(nodes, noun.to - 1) !== undefined;
  const verb = (turns || has(head, Word.finite | Word.nounVerb | Word.cue)) && !AREAS.has(head);
  return verb && noun.to - noun.from > 2 && AREAS.has(before) && !ends(before, Ending.s) ? noun.to - 1 : null;
}

/** A single thing with "the" that is neither somebody nor a document: ground, if something takes ground. */
function mayBeGround(nodes: readonly Token[], noun: NounPhrase): boolean {
  const head = tokenAt(nodes, noun.to - 1);
  if (SIZES.has(head)) return true;
  if (noun.opening !== 'the' || noun.mention !== null || noun.time || noun.pronoun) return false;
  return !has(head, Word.group | Word.person | Word.people | Word.document | Word.body) && !/[^s]s$/.test(head.lower);
}

function isGroundWord(nodes: readonly Token[], at: number): boolean {
  const token = tokenAt(nodes, at);
  return AREAS.has(token) && ends(token, Ending.s);
}

/** "districts of the capital", "territory in what was once the largest city": the phrases that say which. */
function extended(flat: Flat, index: number, noun: NounPhrase): number {
  const { phrases, nodes } = flat;
  const link = phrases[index + 1];
  const next = phrases[index + 2];
  if (isHalfAfter(link, noun)) return link?.to ?? noun.to;
  if (next?.kind === 'noun' && NOUNS.holds(next.head)) return noun.to;
  if (link?.kind !== 'preposition' || !/^(?:of|in|along|around|on|east|west|north|south)$/.test(link.lower))
    return noun.to;
  if (tokenAt(nodes, link.to).lower === 'what') return clauseEnd(nodes, link.to);
  return next?.kind === 'noun' && !next.time && !/^\d+$/.test(next.head) ? next.to : noun.to;
}

/** "the eastern half": read as two phrases. */
function isHalfAfter(next: Phrase | undefined, noun: NounPhrase): boolean {
  return next?.kind === 'noun' && next.head === 'half' && COMPASS.test(noun.head);
}

function nounEnd(flat: Flat, at: number): number {
  const phrase = flat.phrases.find((one) => one.kind === 'noun' && one.from <= at && at < one.to);
  return phrase?.to ?? at;
}

/** The end of "what was once rebel-held territory": the next sign or the next clause. */
function clauseEnd(nodes: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < nodes.length && end - at < 12) {
    const token = tokenAt(nodes, end);
    if (token.type === 'punct' && token.text !== '%') break;
    if (has(token, Word.coordinator | Word.relative)) break;
    end += 1;
  }
  return end;
}
