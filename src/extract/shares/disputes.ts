import { subjectOf } from '../grammar/subjects.ts';
import disputeList from '../lexicon/disputes.json' with { type: 'json' };
import { resolvePronoun } from '../people/pronouns.ts';
import type { Line, Reading } from '../people/reading.ts';
import { voiceOf } from '../people/voices.ts';
import { agentAfter, speakerOfVerb } from '../quotes/cue.ts';
import { speaks } from '../quotes/before.ts';
import { tokenAt } from '../text/tokens.ts';
import { wordsOf } from '../words.ts';

const VERBS = new Set(wordsOf(disputeList.verbs));
const NAMING = new Set(wordsOf(disputeList.naming));
const VERDICTS = new Set(wordsOf(disputeList.verdicts));
const OBJECTS = new Set(wordsOf(disputeList.objects));
const PHRASES = disputeList.phrases.map((phrase) => phrase.split(' '));

/** How many sentences, and how many paragraphs, after a share a rejection of it may stand. */
const SENTENCES = 4;
const PARAGRAPHS = 2;

interface Placed {
  readonly start: number;
  readonly end: number;
}

/** Who rejects the share at `index`, where the article says so; never the claimant. */
export function disputerOf(
  reading: Reading,
  shares: readonly Placed[],
  index: number,
  claimant: string | null,
): string | null {
  const share = shares[index];
  if (share === undefined) return null;
  const first = reading.lines.findIndex((line) => endOf(line) > share.start);
  const own = reading.lines[first];
  if (own === undefined) return null;
  for (let at = first; at < Math.min(reading.lines.length, first + SENTENCES); at += 1) {
    const line = reading.lines[at];
    if (line === undefined || line.paragraph.index - own.paragraph.index > PARAGRAPHS) break;
    const limit = laterShare(shares, index, endOf(own));
    const name = rejection(reading, line, at === first ? share.end : startOf(line), limit);
    if (name !== null && name !== claimant) return name;
  }
  return null;
}

/** Where the next share of a later sentence stands: what comes after it speaks of that one. */
function laterShare(shares: readonly Placed[], index: number, after: number): number {
  return shares.slice(index + 1).find((one) => one.start >= after)?.start ?? Number.POSITIVE_INFINITY;
}

function startOf(line: Line): number {
  return tokenAt(line.nodes, 0).start;
}

function endOf(line: Line): number {
  return tokenAt(line.nodes, line.nodes.length - 1).end;
}

/** The subject of a rejecting verb at or after the offset `from` of the text. */
function rejection(reading: Reading, line: Line, from: number, limit: number): string | null {
  const index = line.phrases.findIndex((phrase, at) => {
    const start = tokenAt(line.nodes, phrase.from).start;
    return phrase.kind === 'verb' && start >= from && start < limit && rejects(line, at);
  });
  if (index < 0) return null;
  const verb = line.phrases[index];
  const bare = verb?.kind === 'verb' && verb.to - verb.from === 1;
  const agent = bare || (verb?.kind === 'verb' && verb.passive) ? agentAfter(line, index) : null;
  const group = agent ?? speakerOfVerb(line, index) ?? subjectOf(line, index);
  if (group === null || !speaks(line, group)) return null;
  return voiceOf(reading, line, group, (where, noun) => resolvePronoun(reading, where, noun))?.name ?? null;
}

function rejects(line: Line, at: number): boolean {
  const phrase = line.phrases[at];
  if (phrase?.kind !== 'verb') return false;
  const word = tokenAt(line.nodes, phrase.to - 1).lower;
  if (PHRASES.some((words) => words.every((one, offset) => tokenAt(line.nodes, phrase.from + offset).lower === one)))
    return true;
  if (VERBS.has(word)) return hasObject(line, phrase.to) || isRelativeOfObject(line, at);
  return NAMING.has(word) && hasVerdict(line, phrase.to);
}

/** "the figure", "that", "it" within a few words after the verb; or a passive "by". */
function hasObject(line: Line, to: number): boolean {
  const next = tokenAt(line.nodes, to).lower;
  if (next === 'by' || next === '' || /^[.,;]$/.test(next)) return next === 'by';
  return line.nodes.slice(to, to + 5).some((token) => OBJECTS.has(token.lower));
}

/** "a figure the opposition disputes", "which the army denies". */
function isRelativeOfObject(line: Line, at: number): boolean {
  const before = line.phrases.slice(Math.max(0, at - 4), at);
  return before.some((phrase) => phrase.kind === 'relative' || (phrase.kind === 'noun' && OBJECTS.has(phrase.head)));
}

function hasVerdict(line: Line, to: number): boolean {
  const after = line.nodes.slice(to, to + 8);
  const object = after.slice(0, 5).some((token) => OBJECTS.has(token.lower));
  return object && after.some((token) => VERDICTS.has(token.lower) || token.type === 'piece');
}
