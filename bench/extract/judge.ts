/** Which suggestions for a practice article are right: what was said of each, and whether it holds. */
import type { Span, Suggestions } from '../../src/extract/types.ts';
import { nameKey } from '../../src/extract/text/fold.ts';
import type { Gold, Practice } from './gold.ts';

export type Group = 'quotations' | 'shares' | 'days';

/** A suggestion that could be judged: how sure the machine said it was, and whether it was right. */
export interface Judged {
  readonly group: Group;
  readonly rule: string;
  readonly confidence: number;
  readonly isRight: boolean;
}

const TITLE =
  /^(?:the|an?|mr|mrs|ms|miss|dr|prof(?:essor)?|sir|sister|sheikh|bishop|president|(?:prime )?minister|mayor|governor|gen(?:eral)?|col(?:onel)?|lt|captain|major) (?=.)/;

function bareName(name: string): string {
  let bare = nameKey(name);
  while (TITLE.test(bare)) bare = bare.replace(TITLE, '');
  return bare;
}

const isAmong = (allowed: readonly (string | null)[], name: string | null): boolean =>
  allowed.some((one) => (one === null || name === null ? one === name : bareName(one) === bareName(name)));

function trimmed(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  const lead = /^[\s"“”„'‘’«»]*/u.exec(words)?.[0].length ?? 0;
  return `${start + lead} ${words.slice(lead).replace(/[\s"“”„'‘’«»]*$/u, '')}`;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A quotation is right when it has the gold's pieces, all of them, and one of its speakers. */
function judgeQuotes({ text, gold }: Practice, { quotes }: Suggestions): Judged[] {
  const keyOf = (spans: readonly Span[]) => spans.map((span) => trimmed(text, span)).join('|');
  const junk = gold.hardNegatives.filter(({ why }) => why.includes('junk'));
  return quotes.flatMap(({ spans, speaker, kind, rule, confidence }) => {
    const touched = gold.quotes.filter((quote) => quote.spans.some((one) => spans.some((span) => overlaps(one, span))));
    const isLeftOut = touched.some(({ nested, kind: wanted }) => nested || wanted === 'term');
    if (
      isLeftOut ||
      (touched.length === 0 && kind === 'term') ||
      junk.some((one) => spans.some((s) => overlaps(one, s)))
    )
      return [];
    const same = touched.find((quote) => keyOf(quote.spans) === keyOf(spans));
    const allowed =
      same === undefined ? [] : [same.speaker, ...same.acceptSpeakers, ...(same.acceptNull ? [null] : [])];
    return [{ group: 'quotations', rule, confidence, isRight: isAmong(allowed, speaker) }];
  });
}

const near = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 0.5;

/** A share is right when its numbers and its claimant are. */
function judgeShares({ gold }: Practice, { shares }: Suggestions): Judged[] {
  return shares.flatMap((share) => {
    const touched = gold.shares.filter((one) => overlaps(one, share));
    if (touched.some(({ optional }) => optional)) return [];
    const isRight = touched.some(
      ({ stated, low, high, claimant, acceptClaimants }) =>
        near(stated, share.stated) &&
        near(low === 0 ? null : low, share.low) &&
        near(high, share.high) &&
        isAmong([claimant, ...acceptClaimants], share.claimant),
    );
    return [{ group: 'shares', rule: share.rule, confidence: share.confidence, isRight }];
  });
}

function judgeDays({ gold }: Practice, { days }: Suggestions): Judged[] {
  return days.flatMap((day) => {
    const touched: Gold['days'] = gold.days.filter((one) => overlaps(one, day) && one.from !== undefined);
    if (touched.length === 0 || touched.some(({ optional }) => optional)) return [];
    const isRight = touched.some(({ from, to }) => from === day.from && to === day.to);
    return [{ group: 'days', rule: day.rule, confidence: day.confidence, isRight }];
  });
}

/** Every suggestion of an article that its gold judges; terms, nested quotations and what is optional are let off. */
export function judge(practice: Practice, found: Suggestions): Judged[] {
  return [...judgeQuotes(practice, found), ...judgeShares(practice, found), ...judgeDays(practice, found)];
}
