/** Sources as CSL-JSON, which reference managers read. */
import type { Dated } from '../day.ts';
import { isDaySupplied, publisherName, shortVersion, type Source } from './source.ts';

type DateParts = readonly [number, number, number];

interface CslDate {
  /** One day, or the first and the last of a range. */
  readonly 'date-parts': readonly DateParts[];
  /** True when the day is not printed in the source. */
  readonly circa?: boolean;
}

export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
  readonly title: string;
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly note?: string;
  readonly language: string;
  readonly version: string;
  readonly URL: string;
}

function parts(day: string): DateParts {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
}

function issued({ from, to }: Dated, isSupplied: boolean): CslDate {
  const days = from === to ? [parts(from)] : [parts(from), parts(to)];
  return { 'date-parts': days, ...(isSupplied ? { circa: true } : {}) };
}

export function toCslItem(source: Source): CslItem {
  const publisher = publisherName(source);
  const { published, note } = source;
  return {
    id: source.key,
    type: source.kind === 'article' ? 'article-newspaper' : 'webpage',
    title: source.title,
    ...(publisher === null ? {} : { 'container-title': publisher }),
    ...(published === null ? {} : { issued: issued(published, isDaySupplied(source)) }),
    accessed: { 'date-parts': [parts(source.accessed)] },
    ...(note === '' ? {} : { note }),
    language: source.language,
    version: shortVersion(source.dataVersion),
    URL: source.link,
  };
}

/** The text of a CSL-JSON file. */
export function toCsl(sources: readonly Source[]): string {
  return `${JSON.stringify(sources.map(toCslItem), null, 2)}\n`;
}
