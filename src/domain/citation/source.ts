import type { Dated } from '../day.ts';

/** A source as the citation formats need it: an article, or a view of this page. */
export interface Source {
  /** Key of the entry: lower-case words and digits joined by hyphens. */
  readonly key: string;
  readonly kind: 'article' | 'page';
  readonly title: string;
  /** Who published it; null for the page itself. */
  readonly publisher: string | null;
  /** True when the text does not name its publisher: the name is ours, and stands in square brackets. */
  readonly isPublisherSupplied: boolean;
  /** Null: not known. */
  readonly published: Dated | null;
  /** BCP 47 tag of the source's language. */
  readonly language: string;
  /** What else must be said of it, in the reader's language; empty: nothing. */
  readonly note: string;
  readonly link: string;
  /** Hash of the dataset that the link was made with. */
  readonly dataVersion: string;
  /** ISO day on which the reader read it: from the reader's own clock. */
  readonly accessed: string;
}

/** The publisher's name; in square brackets, as libraries do, when it was supplied and not printed. */
export function publisherName({ publisher, isPublisherSupplied }: Source): string | null {
  return publisher === null || !isPublisherSupplied ? publisher : `[${publisher}]`;
}

/** True when the day of publication is not printed in the source itself. */
export function isDaySupplied({ published }: Source): boolean {
  return published !== null && published.basis !== 'printed';
}

/** How much of a hash stands in a citation: enough to tell versions apart. */
const SHORT = 12;

export function shortVersion(hash: string): string {
  return hash.slice(0, SHORT);
}
