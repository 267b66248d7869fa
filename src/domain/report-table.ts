/** What filters ask of the reports, as columns of numbers: worked out once for a corpus, read at every choice. */
import { columnWriter, type Column, type ColumnWriter } from './column-writer.ts';
import {
  dayOf,
  directPlaces,
  found,
  isAgainstInterest,
  isQuotation,
  placesAround,
  sayersOf,
  type Corpus,
  type Report,
} from './corpus.ts';
import { onceEach, onceFor } from './once.ts';

/** The groups of choices. Ids of actors, sides, outlets, places; `UNATTRIBUTED` stands among the actors. */
export const FACETS = ['actor', 'side', 'outlet', 'place'] as const;
export type Facet = (typeof FACETS)[number];

/** Id in the actor facet for quotations that nobody is named for. */
export const UNATTRIBUTED = 'unattributed';

/** Columns in the order of `corpus.reports`. Days are numbers that sort as days do (20161208); 0 is no day. */
export interface ReportTable {
  readonly published: Uint32Array;
  readonly day: Uint32Array;
  /** 1 for a quotation, a control report, a claim against the claimant's own interest. */
  readonly isQuotation: Uint8Array;
  readonly isControl: Uint8Array;
  readonly isAgainstInterest: Uint8Array;
  readonly facets: { readonly [F in Facet]: Column };
}

const ZERO = '0'.charCodeAt(0);

/** An ISO day as a number that sorts as it does; 0 for none. */
export function dayRank(day: string | undefined): number {
  if (day === undefined) return 0;
  let rank = 0;
  for (let at = 0; at < day.length; at += 1) {
    const digit = day.charCodeAt(at) - ZERO;
    // a hyphen comes before the digits
    if (digit >= 0) rank = 10 * rank + digit;
  }
  return rank;
}

type Writers = { readonly [F in Facet]: ColumnWriter };

/** Writes who says each report, and on which side they are. */
function sayerWriter(corpus: Corpus, { actor, side }: Writers): (report: Report) => void {
  const codesOf = onceFor((id) => ({
    actor: actor.codeOf(id),
    side: side.codeOf(found(corpus.actors, id).side),
  }));
  return (report) => {
    const sayers = sayersOf(corpus, report);
    for (const id of sayers) {
      const codes = codesOf(id);
      actor.add(codes.actor);
      side.addNew(codes.side);
    }
    if (report.kind === 'statement' && sayers.length === 0) actor.add(actor.codeOf(UNATTRIBUTED));
  };
}

/** Writes the places that a report speaks of, and those that they lie within, as `placesOf` tells them. */
function placeWriter(corpus: Corpus, { place }: Writers): (report: Report) => void {
  const chainOf = onceFor((id) => {
    return placesAround(corpus, id).map((each) => place.codeOf(each));
  });
  return (report) => {
    for (const id of directPlaces(corpus, report)) {
      if (id === null) continue;
      // what a known place lies within is known, too
      for (const code of chainOf(id)) if (!place.addNew(code)) break;
    }
  };
}

/** Everything in one walk over the reports: each row is read once, and nothing is made for it. */
function build(corpus: Corpus): ReportTable {
  const { reports } = corpus;
  const size = reports.length;
  const writer = () => columnWriter(size);
  const writers: Writers = { actor: writer(), side: writer(), outlet: writer(), place: writer() };
  const { actor, side, outlet, place } = writers;
  const writeSayers = sayerWriter(corpus, writers);
  const writePlaces = placeWriter(corpus, writers);
  const articleOf = onceFor((id) => {
    const { published, outlet: by } = found(corpus.articles, id);
    return { published: dayRank(published.to), outlet: outlet.codeOf(found(corpus.outlets, by).id) };
  });
  const table = {
    published: new Uint32Array(size),
    day: new Uint32Array(size),
    isQuotation: new Uint8Array(size),
    isControl: new Uint8Array(size),
    isAgainstInterest: new Uint8Array(size),
  };
  reports.forEach((report, index) => {
    const article = articleOf(report.row.article);
    table.published[index] = article.published;
    table.day[index] = dayRank(dayOf(report)?.to);
    table.isQuotation[index] = Number(isQuotation(report));
    table.isControl[index] = Number(report.kind === 'control');
    table.isAgainstInterest[index] = Number(isAgainstInterest(report));
    outlet.add(article.outlet);
    writeSayers(report);
    writePlaces(report);
    actor.endRow();
    side.endRow();
    outlet.endRow();
    place.endRow();
  });
  return {
    ...table,
    facets: { actor: actor.column(), side: side.column(), outlet: outlet.column(), place: place.column() },
  };
}

/** The table of a corpus; built when it is first asked for. */
export const reportTable = onceEach(build);
