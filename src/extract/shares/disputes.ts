/** Who rejects a share: in its own sentence, or in the sentences after it up to the next share. */
import disputeList from '../lexicon/disputes.json' with { type: 'json' };
import type { Group } from '../grammar/parties.ts';
import { voiceMeant } from '../people/pronouns.ts';
import { type Line, lineEndingAfter, type Reading } from '../people/reading.ts';
import { speaks } from '../quotes/attribution.ts';
import { type Quote, quoteFrom } from '../quotes/quote.ts';
import { tokenAt } from '../text/tokens.ts';
import type { Span } from '../types.ts';
import { wordsOf } from '../words.ts';
import type { Amount } from './amounts.ts';
import { isAmount, isNobody } from './claimant.ts';
import { numberAt } from './numbers.ts';
import { rejecters } from './rejections.ts';
import { isSameSource, ownerOfClaim, speaksOfSeveral } from './whose-claim.ts';
import { VERDICTS, COMPARATIVES, MINDS, NAMERS } from './dispute-words.ts';

/** How many sentences, and how many paragraphs, after a share a rejection of it may stand. */
const SENTENCES = 4;
const PARAGRAPHS = 2;
/** Farther off, up to here, a rejection counts only where it names what it rejects. */
const FAR_SENTENCES = 8;
const FAR_PARAGRAPHS = 4;
/** And up to here where it says whose claim it rejects. */
const FARTHEST_SENTENCES = 24;
const FARTHEST_PARAGRAPHS = 8;
/** How many words of a quotation are compared with the answers that reject. */
const ANSWER_WORDS = 5;

const ANSWERS = new Set(disputeList.answers);
const UNLIKE = new Set(wordsOf(disputeList.unlike));

/** A share in its place, with its numbers. */
interface Numbered extends Span {
  readonly amount: Amount;
}

/** Who rejects the share at `index`, where the article says so; never the claimant. */
export function disputerOf(
  reading: Reading,
  quotes: readonly Quote[],
  shares: readonly Numbered[],
  index: number,
  claimants: readonly (string | null)[],
): string | null {
  const claimant = claimants[index] ?? null;
  const share = shares[index];
  if (share === undefined) return null;
  const first = lineEndingAfter(reading, share.start);
  const own = reading.lines[first];
  if (own === undefined) return null;
  for (let at = first; at < Math.min(reading.lines.length, first + FARTHEST_SENTENCES); at += 1) {
    const line = reading.lines[at];
    if (line === undefined || line.paragraph.index - own.paragraph.index > FARTHEST_PARAGRAPHS) break;
    const owner = at > first && claimant !== null ? ownerOfClaim(reading, line) : null;
    const named = owner !== null && claimant !== null && isSameSource(owner, claimant);
    if (!named && owner !== null && isOfAnother(owner, claimants)) continue;
    if (!named && (at >= first + FAR_SENTENCES || line.paragraph.index - own.paragraph.index > FAR_PARAGRAPHS))
      continue;
    const far = at - first >= SENTENCES || line.paragraph.index - own.paragraph.index > PARAGRAPHS;
    if (!named && far && !line.nodes.some((token) => NAMERS.has(token))) continue;
    if (at > first && namesAnother(line, shares, share)) continue;
    const both = named || (claimant !== null && speaksOfSeveral(line) && isOneSource(shares, claimants, index, line));
    const limit = both ? Number.POSITIVE_INFINITY : laterShare(shares, index, endOf(own), line);
    if (claimant === null && at > first && speaksOfAnother(line)) continue;
    const name =
      rejection(reading, line, at === first ? share : null, limit) ?? answer(reading, quotes, line, share.end, limit);
    if (name !== null && name !== claimant && !isAmount(name)) return name;
  }
  return null;
}

/** Whether a claim is said to be of somebody who gave another of the shares. */
function isOfAnother(owner: string, claimants: readonly (string | null)[]): boolean {
  return claimants.some((one) => one !== null && isSameSource(owner, one));
}

/** Whether all shares from `index` up to a line are of the same source. */
function isOneSource(
  shares: readonly Span[],
  claimants: readonly (string | null)[],
  index: number,
  line: Line,
): boolean {
  const own = claimants[index] ?? '';
  return shares.every(
    ({ start }, at) => at <= index || start >= startOf(line) || isSameSource(claimants[at] ?? '', own),
  );
}

/** "disputed the committee's figure": a figure of somebody's, so none that the article gives in its own voice. */
function speaksOfAnother(line: Line): boolean {
  return line.nodes.some(
    ({ type }, at) =>
      type === 'possessive' && NAMERS.has(tokenAt(line.nodes, at + 1)) && !NAMERS.has(tokenAt(line.nodes, 0)),
  );
}

/** "do not agree with this seventy", "denied the 60 percent": a number that is another share's. */
function namesAnother(line: Line, shares: readonly Numbered[], share: Numbered): boolean {
  const at = line.nodes.findIndex(
    ({ lower }, index) => /^(?:the|this|that)$/.test(lower) && numberAt(line.nodes, index + 1) > 0,
  );
  const named = at < 0 ? Number.NaN : numberAt(line.nodes, at + 1);
  const has = ({ amount }: Numbered) => [amount.stated, amount.low, amount.high].includes(named);
  return !Number.isNaN(named) && !has(share) && shares.some(has);
}

/** Where the next share of a later sentence stands: what comes after it speaks of that one, unless it speaks of both. */
function laterShare(shares: readonly Span[], index: number, after: number, line: Line): number {
  const all = line.nodes.findIndex(({ lower }) => lower === 'both' || lower === 'either');
  if (
    all >= 0 &&
    /^(?:figures?|claims?|numbers?|accounts?|estimates?|of|[.,;]|)$/.test(tokenAt(line.nodes, all + 1).lower)
  )
    return Number.POSITIVE_INFINITY;
  for (let next = index + 1; next < shares.length; next += 1) {
    const start = shares[next]?.start ?? 0;
    if (start >= after) return start;
  }
  return Number.POSITIVE_INFINITY;
}

function startOf(line: Line): number {
  return tokenAt(line.nodes, 0).start;
}

function endOf(line: Line): number {
  return tokenAt(line.nodes, line.nodes.length - 1).end;
}

/** The first group that rejects in a line, before the offset `limit` of the text; `own`: the share if it stands in the line. */
function rejection(reading: Reading, line: Line, own: Span | null, limit: number): string | null {
  if (startOf(line) >= limit) return null;
  for (const group of rejecters(line, own, limit)) {
    const name = nameOf(reading, line, group);
    if (name !== null) return name;
  }
  return null;
}

function nameOf(reading: Reading, line: Line, group: Group): string | null {
  if (!speaks(line, group) || isNobody(group)) return null;
  return voiceMeant(reading, line, group)?.name ?? null;
}

/** "Fantasy figures," "Sheer invention.": little more than the verdict. */
function isBareVerdict(clause: string): boolean {
  const words = clause.split(' ');
  return words.length <= 3 && words.some((word) => isVerdict(word) && !COMPARATIVES.holds(word));
}

/** Whether a word says what the figure is, or what whoever gave it is. */
function isVerdict(word: string): boolean {
  return VERDICTS.holds(word) || MINDS.holds(word);
}

/** "That is a lie," said X: the quotation is the rejection. */
function answer(reading: Reading, quotes: readonly Quote[], line: Line, after: number, limit: number): string | null {
  const quote = quotes[quoteFrom(quotes, Math.max(after, startOf(line)))];
  const first = quote?.pieces[0];
  if (quote === undefined || first === undefined || first.line !== line || first.marked.start >= limit) return null;
  const { marked } = first;
  const words = reading.text.slice(marked.start, marked.end).toLowerCase().replace(/’/g, "'");
  const clause = /^[\p{L}' ]+/u.exec(words)?.[0].trim() ?? '';
  const verdict =
    /^(?:that|this|it|they|he|she|you)(?: is|'s| was|'re| are)((?: (?:not|simply|just|pure|sheer|utter|utterly|complete|completely|absolutely|totally|plainly|clearly|certainly|an?|the))*) (\p{L}+)/u.exec(
      clause,
    );
  const denied = / not\b/.test(verdict?.[1] ?? '') && UNLIKE.has(verdict?.[2] ?? '');
  const rejects =
    denied ||
    /^no, (?:they|it|he|she|we|that|you)\b[^.]*(?:n't|not)\b/.test(words) ||
    isBareVerdict(clause) ||
    isVerdict(verdict?.[2] ?? '') ||
    ANSWERS.has(clause) ||
    ANSWERS.has(clause.split(' ').slice(0, ANSWER_WORDS).join(' '));
  return rejects ? (quote.voice?.name ?? null) : null;
}
