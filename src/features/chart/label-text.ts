/** The words beside a mark: what the report says, who printed it, who disputes it. */
import { textWidth, widest, wrapText } from '../../ui/text-width.ts';
import type { Actor } from '../../domain/schema/actor.ts';
import type { Words } from '../../words/words.ts';
import type { ShareMark } from './share-marks.ts';
import { FLAG, META_LINE, META_SIZE, WORDS_LINE, WORDS_SIZE } from './sizes.ts';

export interface LabelText {
  readonly words: string;
  readonly meta: readonly string[];
  readonly dispute: string | null;
}

/** A label broken into lines no wider than its column. */
export interface LabelBlock {
  readonly words: readonly string[];
  readonly meta: readonly string[];
  readonly dispute: readonly string[];
  readonly width: number;
  readonly height: number;
}

function source({ hedge, outlet, tone, verb }: ShareMark, published: string | null, { t, short }: Words): string {
  return t('chart.source', {
    outlet: short(outlet),
    toned: tone === null ? 'no' : 'yes',
    verb,
    hedged: hedge === null ? 'no' : 'yes',
    hedge: hedge ?? '',
    dated: published === null ? 'no' : 'yes',
    days: published ?? '',
  });
}

/** A day is never broken between two lines. */
export function unbroken(day: string): string {
  return day.replaceAll(' ', '\u00a0');
}

/** The day of publication is told where it is not the day that the report speaks of. */
function sourceLines(mark: ShareMark, words: Words): string[] {
  const { published, day } = mark;
  const isSameDay = published.from === day.from && published.to === day.to;
  return [source(mark, isSameDay ? null : unbroken(words.days(published, 'tiny')), words)];
}

/** A mark that stands off the axis tells the day that it is for. */
function sourceLinesOffAxis(mark: ShareMark, words: Words): string[] {
  return [source(mark, null, words), words.t('chart.onDay', { day: unbroken(words.days(mark.day, 'tiny')) })];
}

/** "opposition disputes": a side goes by its own short name, anybody else by theirs. */
export function disputeWords(disputer: Actor, { t, name }: Words): string {
  return t('chart.disputes', { side: disputer.side, disputer: name(disputer) });
}

/** `whole`: the words with what they are a share of, for a scale that stands alone. */
export function labelText(mark: ShareMark, words: Words, whole = false): LabelText {
  const { t, name } = words;
  const claimed = mark.claimant === null ? [] : [t('chart.claimedBy', { claimant: name(mark.claimant) })];
  return {
    words: t('chart.quoted', { words: whole ? mark.wordsWithWhole : mark.words }),
    meta: [...(whole ? sourceLinesOffAxis(mark, words) : sourceLines(mark, words)), ...claimed],
    dispute: mark.disputedBy === null ? null : disputeWords(mark.disputedBy, words),
  };
}

export function wrapLabel(text: LabelText, limit: number): LabelBlock {
  const words = wrapText(text.words, 'serif', WORDS_SIZE, limit);
  const meta = text.meta.flatMap((line) => wrapText(line, 'sans', META_SIZE, limit));
  const dispute = text.dispute === null ? [] : wrapText(text.dispute, 'sans', META_SIZE, limit - FLAG);
  const disputeWidth = dispute.length === 0 ? 0 : FLAG + widest(dispute, 'sans', META_SIZE) * BOLD;
  return {
    words,
    meta,
    dispute,
    width: Math.max(widest(words, 'serif', WORDS_SIZE), widest(meta, 'sans', META_SIZE), disputeWidth),
    height: words.length * WORDS_LINE + (meta.length + dispute.length) * META_LINE,
  };
}

/** The semibold of a dispute is a little wider than the text face. */
export const BOLD = 1.06;

/** The width a line of interface text takes in the chart. */
export function lineWidth(text: string, size: number): number {
  return textWidth(text, 'sans', size);
}
