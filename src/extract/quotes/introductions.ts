/** How the sentences before a quotation lead up to it. */
import { speechCues } from '../cue-forms.ts';
import { mainSubject, resolvePronoun, voiceMeant } from '../people/pronouns.ts';
import { bodyBefore, type Line, paragraphBefore, type Reading } from '../people/reading.ts';
import type { Voice } from '../people/voice.ts';
import { groupFrom } from '../grammar/parties.ts';
import { tokenAt } from '../text/tokens.ts';
import { speaks } from './attribution.ts';
import { speakerOfVerb } from './cue.ts';
import type { Quote } from './quote.ts';

/** A speaker found outside the quotation's own sentence. */
export interface Carried {
  readonly voice: Voice;
  readonly rule: string;
  readonly weight: number;
}

/** The paragraph before ends in a colon: "..., she wrote:", "Here is what he told us:". */
export function announced(reading: Reading, line: Line): Carried | null {
  const last = lastLineBefore(reading, line);
  if (last === null || tokenAt(last.nodes, last.nodes.length - 1).text !== ':') return null;
  const voice =
    cuedVoice(reading, last) ?? senderOf(reading, last) ?? actorOf(reading, last) ?? sayerBefore(reading, last);
  return voice === null ? null : { voice, rule: 'announced by the sentence before', weight: 0.85 };
}

/** The last sentence of the paragraph before, where the quotation opens its own. */
export function lastLineBefore(reading: Reading, line: Line): Line | null {
  const lines = reading.byParagraph[line.paragraph.index];
  if (lines?.[0] !== line || line.phrases[0]?.kind !== 'piece') return null;
  const before = paragraphBefore(
    reading,
    line.paragraph,
    ({ kind, end }) => kind === 'body' || (kind === 'head' && reading.text.charAt(end - 1) === ':'),
  );
  return before === null ? null : (reading.byParagraph[before.index]?.at(-1) ?? null);
}

/** The first verb of speech of a sentence that somebody utters. */
function cuedVoice(reading: Reading, line: Line): Voice | null {
  for (let at = 0; at < line.phrases.length; at += 1) {
    const phrase = line.phrases[at];
    if (phrase?.kind !== 'verb' || !phrase.cue || !speechCues.has(phrase.base)) continue;
    const group = speakerOfVerb(line, at);
    if (group === null || !speaks(line, group)) continue;
    return voiceMeant(reading, line, group);
  }
  return null;
}

/** "A tweet from the spokesperson, X:", "More from X:", "X, speaking in Oslo:". */
function senderOf(reading: Reading, line: Line): Voice | null {
  const { phrases, nodes } = line;
  if (phrases.some((phrase) => phrase.kind === 'verb' && phrase.form === 'finite')) return null;
  const link = phrases.findIndex((phrase) => phrase.kind === 'preposition' && /^(?:from|by)$/.test(phrase.lower));
  const group = groupFrom(phrases, nodes, link + 1);
  if (group === null || !speaks(line, group)) return null;
  return voiceMeant(reading, line, group);
}

function actorOf(reading: Reading, line: Line): Voice | null {
  return mainSubject(reading, line) ?? pronounIn(reading, line);
}

/** "X has just spoken to reporters. Here is the key line:" */
function sayerBefore(reading: Reading, line: Line): Voice | null {
  const before = reading.lines[line.index - 1];
  if (before === undefined || before.paragraph !== line.paragraph) return null;
  return before.phrases.some((phrase) => phrase.kind === 'verb' && phrase.cue) ? actorOf(reading, before) : null;
}

const MODAL = /^(?:should|must|would|will|could|ought)$/;

/** "..., X said. The council should send "observers, not envoys"": X goes on without a cue. */
export function goesOn(reading: Reading, quotes: readonly Quote[], index: number, careful: boolean): Carried | null {
  const quote = quotes[index];
  const before = quotes[index - 1];
  const line = quote?.pieces[0]?.line;
  const last = before?.pieces.at(-1)?.line;
  if (careful || quote === undefined || line === undefined || last === undefined || before?.voice == null) return null;
  if (last.paragraph !== line.paragraph || line.index - last.index !== 1 || line.paragraph.kind !== 'body') return null;
  const { marked } = quote.pieces[0] ?? { marked: { start: 0, end: 0 } };
  const wordy = reading.text.slice(marked.start, marked.end).split(' ').length >= 4;
  const modal = line.nodes.some(({ lower }) => MODAL.test(lower));
  return wordy && modal && before.rule !== 'no cue'
    ? { voice: before.voice, rule: 'goes on from the sentence before', weight: 0.6 }
    : null;
}

/** Whoever "he" or "she" means that is the first noun phrase of a sentence. */
export function pronounIn(reading: Reading, line: Line): Voice | null {
  const noun = line.phrases.find((phrase) => phrase.kind === 'noun' && /^(?:he|she)$/.test(phrase.head));
  return noun?.kind === 'noun' ? resolvePronoun(reading, line, noun) : null;
}

/** A paragraph that is only a quotation goes on with the speaker of the paragraph before. */
export function fromParagraphBefore(
  reading: Reading,
  quotes: readonly Quote[],
  index: number,
  line: Line,
): Carried | null {
  if (!isOnlyQuotation(reading, line)) return null;
  const before = quotes[index - 1];
  const last = before?.pieces.at(-1)?.line;
  const reported = reportedJustBefore(reading, line);
  if (reported !== null) return reported;
  if (before === undefined || last === undefined || before.voice === null) return null;
  const between = reading.article.paragraphs.slice(last.paragraph.index + 1, line.paragraph.index);
  if (between.some((paragraph) => paragraph.kind === 'body' || paragraph.kind === 'junk')) return null;
  return { voice: before.voice, rule: 'paragraph before', weight: 0.75 };
}

/** The paragraph before has no quotation and ends with what a named person says or rejects. */
function reportedJustBefore(reading: Reading, line: Line): Carried | null {
  const paragraph = bodyBefore(reading, line.paragraph);
  const last = paragraph === null ? undefined : reading.byParagraph[paragraph.index]?.at(-1);
  if (paragraph === null || last === undefined || paragraph.outer.length > 0) return null;
  if (!last.phrases.some((phrase) => phrase.kind === 'verb' && phrase.cue)) return null;
  const voice = mainSubject(reading, last) ?? pronounIn(reading, last);
  if (voice?.entity?.kind !== 'person') return null;
  return { voice, rule: 'reported speech in the paragraph before', weight: 0.65 };
}

/** A paragraph of nothing but quotation; a credit after it ("- Agencies") may stand. */
export function isOnlyQuotation(reading: Reading, line: Line): boolean {
  const lines = reading.byParagraph[line.paragraph.index] ?? [];
  return lines.every(({ phrases }) =>
    phrases.every((phrase) => phrase.kind !== 'verb' && (phrase.kind !== 'noun' || phrase.mention !== null)),
  );
}
