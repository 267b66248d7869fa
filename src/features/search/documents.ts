/** What can be found: every report and every place, each with its words and its names. */
import { found, isQuotation, placesOf, sayersOf, type Corpus, type Report } from '../../domain/corpus.ts';
import type { PassagesOf } from '../../domain/passages.ts';
import type { Place } from '../../domain/schema/place.ts';

/** The kinds of results, in the order in which they are listed. */
export const RESULT_KINDS = ['place', 'quotation', 'report', 'figure', 'event'] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

export interface Document {
  readonly id: string;
  readonly kind: ResultKind;
  /** Names of people and places, in every language and spelling. */
  readonly names: string;
  /** The words as printed, and ours. */
  readonly text: string;
}

/** An indirect statement is no quotation: it stands among the reports. */
export function kindOf(report: Report): ResultKind {
  if (report.kind === 'statement') return isQuotation(report) ? 'quotation' : 'report';
  if (report.kind === 'control' || report.kind === 'share') return 'report';
  return report.kind;
}

/** A name as it is written with and without the hyphen after its article. */
function spellings({ name, nameAr, aliases }: Pick<Place, 'name' | 'nameAr' | 'aliases'>): string[] {
  return [name, nameAr, ...aliases].flatMap((each) => (each.includes('-') ? [each, each.replaceAll('-', '')] : [each]));
}

function reportDocument(corpus: Corpus, report: Report, passagesOf: PassagesOf): Document {
  const { id, summary } = report.row;
  const sayers = sayersOf(corpus, report).flatMap((actor) => spellings(found(corpus.actors, actor)));
  const places = placesOf(corpus, report).flatMap((place) => spellings(found(corpus.places, place)));
  return {
    id,
    kind: kindOf(report),
    names: [...sayers, ...places].join('\n'),
    text: [...passagesOf(report).map(({ exact }) => exact), summary].join('\n'),
  };
}

/** Places first, then the reports in the dataset's order; each made when it is asked for. */
export function* documentsOf(corpus: Corpus, passagesOf: PassagesOf): Generator<Document> {
  for (const place of corpus.dataset.places)
    yield { id: place.id, kind: 'place', names: spellings(place).join('\n'), text: '' };
  for (const report of corpus.reports) yield reportDocument(corpus, report, passagesOf);
}
