/** What can be found: every place and every report, each with its words and its names. */
import { found, isQuotation, placesOf, sayersOf, type Corpus, type Report } from '../../domain/corpus.ts';
import { passagesHere } from '../../domain/passages.ts';
import type { Place } from '../../domain/schema/place.ts';

/** The kinds of results, in the order in which they are listed. */
export const RESULT_KINDS = ['place', 'quotation', 'report', 'figure', 'event'] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

export interface Document {
  /** Counted through the places and then through the reports, in the dataset's order. */
  readonly id: number;
  /** Names of people and places, in every language and spelling. */
  readonly names: string;
  /** The words as printed, and ours. */
  readonly text: string;
}

/** The words of the passages of a report; `number` is its place in `corpus.reports`. */
export type PrintedWords = (report: Report, number: number) => string;

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

function namesOf(corpus: Corpus, report: Report): string {
  const sayers = sayersOf(corpus, report).flatMap((actor) => spellings(found(corpus.actors, actor)));
  const places = placesOf(corpus, report).flatMap((place) => spellings(found(corpus.places, place)));
  return [...sayers, ...places].join('\n');
}

/** The printed words of a corpus that came whole. */
export function printedHere(corpus: Corpus): PrintedWords {
  const passagesOf = passagesHere(corpus);
  return (report) =>
    passagesOf(report)
      .map(({ exact }) => exact)
      .join('\n');
}

/** Each is made when it is asked for. */
export function* documentsOf(corpus: Corpus, printed: PrintedWords): Generator<Document> {
  const { places } = corpus.dataset;
  for (const [id, place] of places.entries()) yield { id, names: spellings(place).join('\n'), text: '' };
  for (const [number, report] of corpus.reports.entries())
    yield {
      id: places.length + number,
      names: namesOf(corpus, report),
      text: `${printed(report, number)}\n${report.row.summary}`,
    };
}
