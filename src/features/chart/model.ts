/** What the control chart shows at a moment: rows ready to draw, each with the ids of its reports. No pixels here. */
import { found, groupBy, type Corpus, type Report } from '../../domain/corpus.ts';
import type { Dated } from '../../domain/day.ts';
import { axisDays } from '../../domain/days-of-corpus.ts';
import { timingOf, type Selection, type Timing } from '../../domain/filter.ts';
import type { Actor, Holder } from '../../domain/schema/actor.ts';
import type { Article, Outlet } from '../../domain/schema/article.ts';
import type { ShareReport } from '../../domain/schema/dataset.ts';
import type { Place } from '../../domain/schema/place.ts';
import type { Moment } from '../../domain/status.ts';
import { backgroundOf, type Background } from './background.ts';
import { eventRows, type EventRow } from './event-rows.ts';

/** One report of a share. Percent 0-100; a null bound is one the words do not give, and never becomes a number. */
export interface ShareMark {
  readonly id: string;
  readonly reports: readonly string[];
  readonly day: Dated;
  readonly holder: Holder;
  readonly stated: number | null;
  readonly low: number | null;
  readonly lowIncluded: boolean;
  readonly high: number | null;
  readonly highIncluded: boolean;
  readonly words: string;
  /** The words with what they are a share of, where the article prints both in one run: "most of the city". */
  readonly wordsWithWhole: string;
  readonly hedge: string | null;
  readonly verb: string;
  readonly area: Place;
  readonly areaWords: string;
  readonly outlet: Outlet;
  readonly published: Dated;
  /** Null: the article's own voice. */
  readonly claimant: Actor | null;
  readonly claimWords: string | null;
  readonly disputedBy: Actor | null;
  /** Reports of other articles that share wording with this one: not independent of it. */
  readonly sharesWordingWith: readonly string[];
  readonly timing: Timing;
  readonly dimmed: boolean;
  readonly selected: boolean;
}

/** The shares of one area: one whole, one scale. */
export interface Scale {
  readonly area: Place;
  readonly marks: readonly ShareMark[];
}

export interface ChartModel {
  /** ISO days of the axis, in order. */
  readonly days: readonly string[];
  readonly eventDay: string;
  /** The area that most shares speak of; null: no share is reported at all. */
  readonly main: Scale | null;
  /** The other areas, each on a scale of its own. */
  readonly others: readonly Scale[];
  readonly background: Background | null;
  /** The first day that a share is reported for, when the axis starts before it. */
  readonly firstDay: string | null;
  readonly events: readonly EventRow[];
  /** Shares that were not out by the known-by day: counted, not drawn. */
  readonly unpublished: number;
  /** Shares that are out but hold no number: only the table has them. */
  readonly unplaced: number;
}

/** What the reader looks at, as far as the chart is concerned. */
export interface Looking {
  readonly moment: Moment;
  readonly selection: Pick<Selection, 'ids'>;
  /** Id of the selected report or place. */
  readonly select: string | null;
}

function wordingPartners(corpus: Corpus): ReadonlyMap<string, readonly string[]> {
  const pairs = corpus.dataset.reuses.flatMap(({ rows: [a, b] }) => [
    { from: a, to: b },
    { from: b, to: a },
  ]);
  return new Map([...groupBy(pairs, (pair) => pair.from)].map(([id, group]) => [id, group.map((pair) => pair.to)]));
}

function actorOf(corpus: Corpus, id: string | null): Actor | null {
  return id === null ? null : found(corpus.actors, id);
}

/** Cut from the passage itself, so that it is a quotation; the words alone when the article separates the two. */
function wordsWithWhole({ words, areaWords, passages }: ShareReport): string {
  const whole = areaWords.split(',')[0] ?? areaWords;
  const run = passages.flatMap(({ exact }) => {
    const from = exact.indexOf(words);
    const at = exact.indexOf(whole, from + words.length);
    return from === -1 || at === -1 || at - from - words.length > SHORT_JOIN
      ? []
      : [exact.slice(from, at + whole.length)];
  });
  return run[0] ?? words;
}

/** Between a share and its whole stands " of " or " of the ", no more. */
const SHORT_JOIN = 8;

function shareMark(corpus: Corpus, row: ShareReport, looking: Looking): Omit<ShareMark, 'sharesWordingWith'> {
  const report: Report = { kind: 'share', row };
  const article: Article = found(corpus.articles, row.article);
  const { id, day, holder, stated, low, lowIncluded, high, highIncluded, words, areaWords, verb, claim } = row;
  return {
    id,
    day,
    holder,
    stated,
    low,
    lowIncluded,
    high,
    highIncluded,
    words,
    wordsWithWhole: wordsWithWhole(row),
    areaWords,
    verb,
    reports: [id],
    hedge: claim.hedge,
    area: found(corpus.places, row.area),
    outlet: found(corpus.outlets, article.outlet),
    published: article.published,
    claimant: actorOf(corpus, claim.claimant),
    claimWords: claim.words,
    disputedBy: actorOf(corpus, claim.disputedBy),
    timing: timingOf(corpus, report, looking.moment),
    dimmed: !looking.selection.ids.has(id),
    selected: looking.select === id,
  };
}

/** Every share report as a mark, in the dataset's order. */
export function shareMarks(corpus: Corpus, looking: Looking): ShareMark[] {
  const partners = wordingPartners(corpus);
  return corpus.dataset.shareReports.map((row) => ({
    ...shareMark(corpus, row, looking),
    sharesWordingWith: partners.get(row.id) ?? [],
  }));
}

/** Shares by area, the area of most reports first; equals stay in the order of the dataset. */
export function scalesOf(marks: readonly ShareMark[]): Scale[] {
  const groups = [...groupBy(marks, (mark) => mark.area.id).values()];
  const scales = groups.flatMap((group) => (group[0] === undefined ? [] : [{ area: group[0].area, marks: group }]));
  return scales.toSorted((a, b) => b.marks.length - a.marks.length);
}

function firstDayOf(scale: Scale | null, days: readonly string[]): string | null {
  if (scale === null) return null;
  const first = scale.marks.reduce((day, mark) => (mark.day.from < day ? mark.day.from : day), '9999-12-31');
  return days[0] !== undefined && days[0] < first ? first : null;
}

function hasNumber({ stated, low, high }: ShareMark): boolean {
  return stated !== null || low !== null || high !== null;
}

export function chartModel(corpus: Corpus, looking: Looking): ChartModel {
  const marks = shareMarks(corpus, looking);
  const [main = null, ...others] = scalesOf(marks);
  const isOut = ({ timing }: ShareMark) => timing !== 'unpublished';
  const days = axisDays(corpus);
  return {
    days,
    eventDay: looking.moment.day,
    main,
    others,
    background: main === null ? null : backgroundOf(corpus, main.area.id),
    firstDay: firstDayOf(main, days),
    events: eventRows(corpus, looking),
    unpublished: marks.filter((mark) => !isOut(mark)).length,
    unplaced: marks.filter((mark) => isOut(mark) && !hasNumber(mark)).length,
  };
}

/** What the chart has to say before it is looked at: why nothing is drawn, or that something is. */
export type Lead =
  | { readonly kind: 'drawn' }
  | { readonly kind: 'empty' }
  /** Every share was published after the known-by day. */
  | { readonly kind: 'unpublished'; readonly count: number }
  /** Shares are out, but none passes the filters. */
  | { readonly kind: 'filtered'; readonly count: number };

function everyShare({ main, others }: ChartModel): ShareMark[] {
  return [...(main === null ? [] : [main]), ...others].flatMap(({ marks }) => marks);
}

export function leadOf(model: ChartModel): Lead {
  const shares = everyShare(model);
  const out = shares.filter(({ timing }) => timing !== 'unpublished');
  if (shares.length === 0) return { kind: 'empty' };
  if (out.length === 0) return { kind: 'unpublished', count: shares.length };
  return out.every(({ dimmed }) => dimmed) ? { kind: 'filtered', count: out.length } : { kind: 'drawn' };
}

/** The rows of the table twin: what the drawing draws, and what it has no place for. */
export function publishedRows(model: ChartModel): { shares: readonly ShareMark[]; events: readonly EventRow[] } {
  const isOut = ({ timing }: { timing: Timing }) => timing !== 'unpublished';
  return {
    shares: everyShare(model)
      .filter(isOut)
      .toSorted((a, b) => a.day.to.localeCompare(b.day.to)),
    events: model.events.filter(isOut),
  };
}
