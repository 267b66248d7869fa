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

export function chartModel(corpus: Corpus, looking: Looking): ChartModel {
  const [main = null, ...others] = scalesOf(shareMarks(corpus, looking));
  const days = axisDays(corpus);
  return {
    days,
    eventDay: looking.moment.day,
    main,
    others,
    background: main === null ? null : backgroundOf(corpus, main.area.id),
    firstDay: firstDayOf(main, days),
    events: eventRows(corpus, looking),
  };
}
