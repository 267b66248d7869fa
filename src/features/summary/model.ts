/** The view told in words: the same districts, shares and quotations as map, chart and cards, with the same ids. */
import { found, groupBy, type Corpus } from '../../domain/corpus.ts';
import { timingOf, type Selection } from '../../domain/filter.ts';
import type { Actor } from '../../domain/schema/actor.ts';
import type { ShareReport } from '../../domain/schema/dataset.ts';
import type { Moment } from '../../domain/status.ts';
import { namedDistricts, toldDistrict, type ToldDistrict } from './districts.ts';

export interface Looking {
  readonly moment: Moment;
  readonly selection: Pick<Selection, 'ids' | 'isAll'>;
  /** Quotations said after the event day are listed, too. */
  readonly later: boolean;
}

export interface ToldShare {
  readonly row: ShareReport;
  readonly isLater: boolean;
  readonly isKept: boolean;
}

export interface ToldSpeaker {
  /** Empty: nobody is named. */
  readonly speakers: readonly Actor[];
  readonly ids: readonly string[];
}

/** Ids of quotations by what becomes of them; every quotation is in exactly one list. */
export interface ToldQuotes {
  readonly listed: readonly string[];
  readonly later: readonly string[];
  readonly unpublished: readonly string[];
  readonly filtered: readonly string[];
}

export interface SummaryModel {
  /** From north to south, as Tab walks the map. */
  readonly districts: readonly ToldDistrict[];
  /** Districts that have a shape or a report. */
  readonly total: number;
  readonly shares: readonly ToldShare[];
  readonly quotes: ToldQuotes;
  /** Most quoted first. */
  readonly speakers: readonly ToldSpeaker[];
}

function toldShares(corpus: Corpus, { moment, selection }: Looking): ToldShare[] {
  return corpus.dataset.shareReports
    .flatMap((row) => {
      const timing = timingOf(corpus, { kind: 'share', row }, moment);
      return timing === 'unpublished' ? [] : [{ row, isLater: timing === 'later', isKept: selection.ids.has(row.id) }];
    })
    .toSorted((a, b) => a.row.day.to.localeCompare(b.row.day.to));
}

function toldQuotes(corpus: Corpus, { moment, selection, later }: Looking): ToldQuotes {
  const quotes: Record<keyof ToldQuotes, string[]> = { listed: [], later: [], unpublished: [], filtered: [] };
  for (const row of corpus.dataset.statements) {
    if (row.kind === 'reported') continue;
    const timing = timingOf(corpus, { kind: 'statement', row }, moment);
    if (!selection.ids.has(row.id)) quotes.filtered.push(row.id);
    else if (timing === 'unpublished') quotes.unpublished.push(row.id);
    else if (timing === 'later' && !later) quotes.later.push(row.id);
    else quotes.listed.push(row.id);
  }
  return quotes;
}

function toldSpeakers(corpus: Corpus, listed: readonly string[]): ToldSpeaker[] {
  const isListed = new Set(listed);
  const rows = corpus.dataset.statements.filter(({ id }) => isListed.has(id));
  return [...groupBy(rows, ({ speakers }) => speakers.join('+')).values()]
    .map((group): ToldSpeaker => {
      const speakers = group[0]?.speakers ?? [];
      return { ids: group.map(({ id }) => id), speakers: speakers.map((each) => found(corpus.actors, each)) };
    })
    .toSorted((a, b) => b.ids.length - a.ids.length);
}

/** What the view shows, to be told. `drawn` are the ids of places that have a shape. */
export function summaryModel(corpus: Corpus, drawn: ReadonlySet<string>, looking: Looking): SummaryModel {
  const quotes = toldQuotes(corpus, looking);
  const { districts, total } = namedDistricts(corpus, drawn, looking.moment);
  return {
    total,
    districts: districts.map((named) => toldDistrict(named, looking.selection)),
    shares: toldShares(corpus, looking),
    quotes,
    speakers: toldSpeakers(corpus, quotes.listed),
  };
}
