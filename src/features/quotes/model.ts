/** The quotations that the view lists, and those that it leaves out and counts. */
import { groupBy, isQuotation, type Corpus } from '../../domain/corpus.ts';
import type { Selection, Timing } from '../../domain/filter.ts';
import type { Actor } from '../../domain/schema/actor.ts';
import type { Statement } from '../../domain/schema/dataset.ts';
import type { Moment } from '../../domain/status.ts';
import { tonesOf, type Toned } from '../../domain/wording.ts';
import { actorsOf, LazyCard, tidy, type CardList } from './lazy-card.ts';
import type { QuoteCard } from './quote-card.ts';
import { quotationsOf, countOf, speakerKey, timingsOf, type Quotations } from './quotations.ts';

export interface Looking {
  readonly moment: Moment;
  readonly selection: Pick<Selection, 'ids' | 'isAll'>;
  readonly select: string | null;
  /** List the quotations said after the event day, too. */
  readonly later: boolean;
  /** The wording lens: cards in the tones of their verbs of speech. Left out: off. */
  readonly isByVerb?: boolean;
}

/** Quotations of one speaker that the view leaves out. */
export interface LeftOut {
  readonly speakers: readonly Actor[];
  readonly ids: readonly string[];
  /** The shortest of them, as a taste. */
  readonly sample: string;
}

export interface QuotesModel {
  /** Newest first, those without a day last; both without the unattributed ones. */
  readonly dated: readonly QuoteCard[];
  readonly undated: readonly QuoteCard[];
  readonly nobody: readonly QuoteCard[];
  /** Every quotation of the corpus falls into exactly one of these; ids. */
  readonly said: readonly string[];
  readonly dayUnknown: readonly string[];
  readonly later: readonly string[];
  readonly unpublished: readonly string[];
  readonly filteredOut: readonly string[];
  readonly laterBySpeaker: readonly LeftOut[];
}

/** The verbs of speech of the quotations, with the tones that stand for them. */
export function cueVerbs(corpus: Corpus): Toned[] {
  return tonesOf(corpus, isQuotation);
}

function shortest(rows: readonly Statement[]): string {
  const texts = rows.map((row) => row.passages.map(({ exact }) => tidy(exact)).join(' […] '));
  return texts.reduce((least, text) => (text.length < least.length ? text : least));
}

function leftOut(corpus: Corpus, rows: readonly Statement[]): LeftOut[] {
  const groups = groupBy(rows, speakerKey);
  return [...groups.values()]
    .map((group) => ({
      speakers: group[0] === undefined ? [] : actorsOf(corpus, group[0]),
      ids: group.map(({ id }) => id),
      sample: shortest(group),
    }))
    .toSorted((a, b) => b.ids.length - a.ids.length);
}

/** Numbers of the quotations, by how they stand to the view; each stands in one list. */
type Standing = Record<Timing | 'out', number[]>;

function standingOf(all: Quotations, selection: Looking['selection'], moment: Moment): Standing {
  const standing: Standing = { current: [], undated: [], later: [], unpublished: [], out: [] };
  const timing = timingsOf(all, moment);
  all.rows.forEach(({ id }, at) => {
    standing[selection.isAll || selection.ids.has(id) ? timing(at) : 'out'].push(at);
  });
  return standing;
}

/** Cards of the listed quotations, newest first, then those without a day, then those of nobody. */
function cardsOf(list: CardList, all: Quotations, timings: readonly (QuoteCard['timing'] | undefined)[]) {
  const dated: QuoteCard[] = [];
  const undated: QuoteCard[] = [];
  const nobody: QuoteCard[] = [];
  all.newestFirst.forEach((at) => {
    const row = all.rows[at];
    const timing = timings[at];
    if (row === undefined || timing === undefined || row.speakers.length === 0) return;
    (row.said === null ? undated : dated).push(new LazyCard(list, row, all.by[at] ?? '', timing));
  });
  all.rows.forEach((row, at) => {
    const timing = timings[at];
    if (timing !== undefined && row.speakers.length === 0) nobody.push(new LazyCard(list, row, '', timing));
  });
  return { dated, undated, nobody };
}

/** The quotations as the view lists them. Reported speech is no quotation and stands on no card. */
export function quotesModel(
  corpus: Corpus,
  { moment, selection, select, later, isByVerb = false }: Looking,
): QuotesModel {
  const all = quotationsOf(corpus);
  const standing = standingOf(all, selection, moment);
  const timings: (QuoteCard['timing'] | undefined)[] = Array.from({ length: all.rows.length });
  const shown = (['current', 'undated', ...(later ? (['later'] as const) : [])] as const).flatMap((timing) => {
    for (const at of standing[timing]) timings[at] = timing;
    return standing[timing];
  });
  const rowsAt = (numbers: readonly number[]) => numbers.flatMap((at) => all.rows[at] ?? []);
  const ids = (numbers: readonly number[]) => numbers.map((at) => all.rows[at]?.id ?? '');
  const list: CardList = {
    corpus,
    select,
    listed: countOf(shown.map((at) => all.by[at] ?? '')),
    total: all.total,
    tones: new Map(isByVerb ? cueVerbs(corpus).map((toned) => [toned.verb, toned]) : []),
  };
  return {
    ...cardsOf(list, all, timings),
    said: ids(standing.current),
    dayUnknown: ids(standing.undated),
    later: ids(standing.later),
    unpublished: ids(standing.unpublished),
    filteredOut: ids(standing.out),
    laterBySpeaker: leftOut(corpus, rowsAt(standing.later)),
  };
}
