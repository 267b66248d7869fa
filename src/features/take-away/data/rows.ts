/** Reports as rows of a data file: ids and printed words, nothing worked out that no report says. */
import {
  articleOf,
  dayOf,
  found,
  outletOf,
  placesOf,
  sayersOf,
  type Corpus,
  type Report,
} from '../../../domain/corpus.ts';
import type { PassagesOf } from '../../../domain/passages.ts';
import type { Passage } from '../../../domain/schema/base.ts';
import type { ControlReport, Event, Figure, ShareReport } from '../../../domain/schema/dataset.ts';
import type { Field, Row, Value } from './fields.ts';

type Part = Partial<Readonly<Record<Field, Value>>>;

const SPLIT = ' […] ';

const NOTHING = {
  voice: null,
  claim_words: null,
  hedge: null,
  disputed_by: null,
  words: null,
  change: null,
  holder: null,
  strength: null,
  attack: null,
  stated: null,
  low: null,
  low_included: null,
  high: null,
  high_included: null,
  unit: null,
  share_of: null,
  event: null,
  event_status: null,
} as const;

function sourcePart(corpus: Corpus, report: Report) {
  const article = articleOf(corpus, report);
  const outlet = outletOf(corpus, report);
  const day = dayOf(report);
  return {
    article: article.id,
    outlet: outlet.name,
    outlet_known: outlet.identified,
    title: article.title,
    published_from: article.published.from,
    published_to: article.published.to,
    published_basis: article.published.basis,
    day_from: day?.from ?? null,
    day_to: day?.to ?? null,
    day_basis: day?.basis ?? null,
  };
}

function whoPart(corpus: Corpus, report: Report) {
  const actors = sayersOf(corpus, report).map((id) => found(corpus.actors, id));
  const places = placesOf(corpus, report).map((id) => found(corpus.places, id));
  return {
    who: actors.map(({ id }) => id),
    who_names: actors.map(({ name }) => name),
    sides: [...new Set(actors.map(({ side }) => side))],
    places: places.map(({ id }) => id),
    place_names: places.map(({ name }) => name),
  };
}

function passagePart(report: Report, passages: readonly Passage[]) {
  return {
    passage: passages.map(({ exact }) => exact).join(SPLIT),
    passage_start: passages.map(({ start }) => start),
    passage_end: passages.map(({ end }) => end),
    summary: report.row.summary,
  };
}

function claimPart({ claim, words }: ControlReport | ShareReport | Figure): Part {
  const { voice, hedge, disputedBy } = claim;
  return { voice, claim_words: claim.words, hedge, disputed_by: disputedBy, words };
}

function controlPart(row: ControlReport): Part {
  const { change, holder, strength, attack } = row;
  return { ...claimPart(row), change, holder, strength, attack: attack?.kind ?? null };
}

function sharePart(row: ShareReport): Part {
  const { holder, stated, low, lowIncluded, high, highIncluded, areaWords } = row;
  return {
    ...claimPart(row),
    holder,
    stated,
    low,
    // a bound that nobody gave is neither included nor left out
    low_included: low === null ? null : lowIncluded,
    high,
    high_included: high === null ? null : highIncluded,
    unit: 'percent',
    share_of: areaWords,
  };
}

function figurePart(row: Figure): Part {
  const { stated, low, high, unit } = row;
  return { ...claimPart(row), stated, low, high, unit };
}

function eventPart(row: Event): Part {
  return { event: row.happening, event_status: row.status };
}

function ownPart(report: Report): Part {
  if (report.kind === 'control') return controlPart(report.row);
  if (report.kind === 'share') return sharePart(report.row);
  if (report.kind === 'figure') return figurePart(report.row);
  if (report.kind === 'event') return eventPart(report.row);
  return { voice: report.row.speakers.length === 0 ? 'unattributed' : 'actor' };
}

function wordingMates(corpus: Corpus, { row }: Report): string[] {
  const mates = corpus.dataset.reuses
    .filter(({ reports }) => reports.includes(row.id))
    .flatMap(({ reports }) => reports.filter((id) => found(corpus.byId, id).row.article !== row.article));
  return [...new Set(mates)];
}

/** A row for each report. `linkOf` gives the link that opens a report by its id. */
export function rowsOf(
  corpus: Corpus,
  reports: readonly Report[],
  passagesOf: PassagesOf,
  linkOf: (id: string) => string,
): Row[] {
  return reports.map((report) => ({
    ...NOTHING,
    id: report.row.id,
    kind: report.kind,
    ...sourcePart(corpus, report),
    ...whoPart(corpus, report),
    ...passagePart(report, passagesOf(report)),
    ...ownPart(report),
    shares_wording_with: wordingMates(corpus, report),
    link: linkOf(report.row.id),
    data_version: corpus.dataset.hash,
  }));
}
