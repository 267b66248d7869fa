/** Speakers of quotations whose own sentence names nobody: from what stands around them. */
import { speechCues } from '../cue-forms.ts';
import { isDenied } from '../grammar/negation.ts';
import { phraseAt } from '../grammar/phrases.ts';
import { askedPerson, mainSubject, voiceMeant } from '../people/pronouns.ts';
import type { Line, Reading } from '../people/reading.ts';
import type { Voice } from '../people/voice.ts';
import { voiceOf } from '../people/voices.ts';
import { groupFrom } from '../grammar/parties.ts';
import { tokenAt } from '../text/tokens.ts';
import { attributionAtEnd } from './trailing.ts';
import { answering, endsInQuestion } from './answers.ts';
import { announced, type Carried, fromParagraphBefore, goesOn, pronounIn } from './introductions.ts';
import { speaks } from './attribution.ts';
import { fillInterview } from './interview.ts';
import type { Quote } from './quote.ts';
import { isPutTo } from './turns.ts';
import { ownerOfNextWords } from './whose-words.ts';

/** Fills in the speakers of quotations without a cue, in order. */
export function carryOn(reading: Reading, quotes: Quote[]): void {
  fillInterview(reading, quotes);
  const careful = isMangled(reading, quotes);
  const plainWords = plainWordsOf(reading);
  quotes.forEach((quote, index) => {
    const double = fromDouble(quotes, quote, plainWords);
    if (double === null && quote.rule !== 'no cue') return;
    const alone = isFragment(reading, quote);
    const found =
      double ?? (alone ? goesOn(reading, quotes, index, careful) : fromAround(reading, quotes, index, careful));
    if (found === null) return;
    quote.voice = found.voice;
    quote.rule = found.rule;
    quote.weight = found.weight;
  });
}

/** A text put together by a machine: its pronouns lead to nobody, its quotations are spliced. Nothing is guessed in it. */
function isMangled(reading: Reading, quotes: readonly Quote[]): boolean {
  const spliced = quotes.some(({ pieces }) =>
    pieces.some(({ marked }) => /(?<=\p{Ll})[.!?] (?:and|but|or) /u.test(reading.text.slice(marked.start, marked.end))),
  );
  const attributed = quotes.filter(({ rule }) => rule !== 'no cue');
  const lost = attributed.filter(
    ({ voice, pieces }) =>
      voice === null &&
      pieces.some(({ attribution }) => isLostPronoun(attribution?.group?.parties[0]?.nominals[0]?.noun.head)),
  );
  return spliced || (lost.length >= 2 && lost.length * 4 >= attributed.length);
}

function isLostPronoun(head: string | undefined): boolean {
  return head === 'he' || head === 'she';
}

/** The bare words of quotations, each worked out once. */
function plainWordsOf(reading: Reading): (quote: Quote) => string {
  const known = new Map<Quote, string>();
  return (quote) => {
    const words = known.get(quote) ?? wordsOf(reading, quote);
    known.set(quote, words);
    return words;
  };
}

function wordsOf(reading: Reading, quote: Quote): string {
  const spans = quote.pieces.map(({ marked }) => reading.text.slice(marked.start, marked.end));
  return spans
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\d ]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A headline's quotation that the body has too: the body's speaker. */
function fromDouble(quotes: readonly Quote[], quote: Quote, plainWords: (quote: Quote) => string): Carried | null {
  if (quote.pieces[0]?.line.paragraph.kind !== 'head') return null;
  const words = plainWords(quote);
  if (words.length < 3) return null;
  const double = quotes.find((one) => {
    if (one === quote || one.voice === null || one.pieces[0]?.line.paragraph.kind === 'head') return false;
    const body = plainWords(one);
    return holdsWords(body, words) || (body.split(' ').length >= LEAST_SHARED && holdsWords(words, body));
  });
  return double?.voice == null ? null : { voice: double.voice, rule: 'same words in the body', weight: 0.9 };
}

/** How many words of a body's quotation a headline must hold to be the same. */
const LEAST_SHARED = 3;

function holdsWords(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${words} `);
}

/** A fragment inside the reporter's own sentence is nobody's unless a cue says so. */
function isFragment(reading: Reading, quote: Quote): boolean {
  const first = quote.pieces[0];
  if (first === undefined || first.line.paragraph.kind === 'head') return true;
  const words = reading.text.slice(first.marked.start, first.marked.end);
  const leads = first.line.phrases
    .slice(0, first.at)
    .every((phrase) => phrase.kind === 'piece' || phrase.kind === 'other');
  const announcedHere = phraseAt(first.line.phrases, first.at - 1)?.kind === 'colon';
  return (!leads && !announcedHere) || /^\p{Ll}/u.test(words);
}

/** What stands on a door or beneath a map, nobody says. */
const ON_WHAT = /^(?:on|above|below|beneath|under|underneath|over|across|inside|beside)$/;

/** "There is a proverb: "..."": a clause of its own leads up to the words, and lets nobody speak. */
function isAnnouncedHere({ pieces }: Quote): boolean {
  const first = pieces[0];
  if (first === undefined || first.line.phrases[first.at - 1]?.kind !== 'colon') return false;
  const before = first.line.phrases.slice(0, first.at);
  const [lead] = before;
  if (lead?.kind === 'preposition' && ON_WHAT.test(lead.lower)) return true;
  return before.some((phrase) => phrase.kind === 'verb' && phrase.form === 'finite');
}

function fromAround(reading: Reading, quotes: readonly Quote[], index: number, careful: boolean): Carried | null {
  const quote = quotes[index];
  const line = quote?.pieces[0]?.line;
  if (quote === undefined || line === undefined) return null;
  const next = reading.lines[line.index + 1];
  const named = ownerOfNextWords(reading, next) ?? withTheseWords(reading, next) ?? sayerOf(reading, next);
  if (named !== null) return { voice: named, rule: 'whose words, in the next sentence', weight: 0.8 };
  const told = announced(reading, line);
  if (told !== null) return told;
  if (isAnnouncedHere(quote) || isPut(reading, quote)) return null;
  const before = quotes[isPut(reading, quotes[index - 1]) ? index - 2 : index - 1];
  const beforeLine = before?.pieces.at(-1)?.line;
  const between = beforeLine === undefined ? 0 : line.index - beforeLine.index;
  if (before !== undefined && beforeLine?.paragraph === line.paragraph && between <= 2) {
    const spoken = before.voice !== null && before.rule !== 'no cue' ? before.voice : null;
    const other = between === 2 && !careful ? introducedBefore(reading, line) : null;
    if (other !== null && other.voice.how !== 'pronoun' && other.voice.name !== spoken?.name) return other;
    if (spoken !== null) return { voice: spoken, rule: 'same paragraph', weight: 0.8 };
  }
  if (careful) return null;
  const answer = answering(reading, quotes, index, line);
  if (answer !== null) return answer;
  return introducedBefore(reading, line) ?? fromParagraphBefore(reading, quotes, index, line);
}

/** A question that only its answer follows, put by somebody of whom the text says nothing. */
function isPut({ text }: Reading, quote: Quote | undefined): boolean {
  const last = quote?.pieces.at(-1);
  return last !== undefined && quote?.rule === 'no cue' && last.at === 0 && isPutTo(text, last.marked);
}

/** "It was with these words that X greeted the press.", "With those words X left.": whose deed the words came with. */
function withTheseWords(reading: Reading, next: Line | undefined): Voice | null {
  if (next === undefined) return null;
  const words = next.phrases.findIndex(
    (phrase, at) =>
      phrase.kind === 'noun' &&
      /^(?:words?|sentence|remark)$/.test(phrase.head) &&
      /^(?:these|those|this|that)$/.test(tokenAt(next.nodes, phrase.from).lower) &&
      /^(?:with|in|by)$/.test(tokenAt(next.nodes, phrase.from - 1).lower) &&
      at <= 4,
  );
  if (words < 0) return null;
  const start = /^(?:subordinator|comma)$/.test(next.phrases[words + 1]?.kind ?? '') ? words + 2 : words + 1;
  const group = groupFrom(next.phrases, next.nodes, start);
  const acts = next.phrases.slice(group?.to ?? start).some(({ kind }) => kind === 'verb');
  if (group === null || group.from !== start || !acts || !speaks(next, group)) return null;
  return voiceMeant(reading, next, group);
}

/** "So said X.", "X said this three times.", "X does not smile when she says it.": the sentence after gives the speaker. */
function sayerOf(reading: Reading, next: Line | undefined): Voice | null {
  if (next === undefined) return null;
  const at = next.phrases.findIndex((phrase) => phrase.kind === 'verb' && /^(?:say|repeat)$/.test(phrase.base));
  const verb = next.phrases[at];
  if (verb === undefined || isDenied(next.nodes, verb)) return null;
  const inverted =
    at === 1 && /^(?:so|thus)$/.test(tokenAt(next.nodes, 0).lower) ? groupFrom(next.phrases, next.nodes, 2) : null;
  if (inverted !== null) return voiceOf(reading, next, inverted, () => null);
  const object = tokenAt(next.nodes, next.phrases[at]?.to ?? -1).lower;
  return /^(?:this|it|so)$/.test(object) ? mainSubject(reading, next) : null;
}

/** The sentence before, in the same paragraph, tells what somebody says, asks or does. */
function introducedBefore(reading: Reading, line: Line): Carried | null {
  const before = reading.lines[line.index - 1];
  if (before === undefined || before.paragraph !== line.paragraph) return null;
  const ends = tokenAt(before.nodes, before.nodes.length - 1).end;
  const asked =
    askedPerson(reading, before) ?? (endsInQuestion(reading.text, ends) ? pronounIn(reading, before) : null);
  if (asked !== null) return { voice: asked, rule: 'answer to the question before', weight: 0.7 };
  const voice = endVoice(reading, before) ?? mainSubject(reading, before) ?? pronounIn(reading, before);
  if (voice === null || voice.plural || !isSomebody(voice)) return null;
  const cued = before.phrases.some((phrase) => phrase.kind === 'verb' && phrase.cue && speechCues.has(phrase.base));
  const rule = cued ? 'reported speech in the sentence before' : 'subject of the sentence before';
  return { voice, rule, weight: cued ? 0.75 : 0.6 };
}

/** Not a body, not a place, not a word that only ever opened a sentence. */
function isSomebody({ entity }: Voice): boolean {
  return entity === null || (entity.kind !== 'body' && entity.kind !== 'place' && entity.sure);
}

/** "Why should they, asked X.": the cue that ends the sentence. */
function endVoice(reading: Reading, line: Line): Voice | null {
  const group = attributionAtEnd(line, 0)?.group ?? null;
  return group === null ? null : voiceMeant(reading, line, group);
}
