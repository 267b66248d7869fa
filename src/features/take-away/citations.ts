/** What can be cited of a view: the view itself, then every article that it shows. */
import { toBibtex } from '../../domain/citation/bibtex.ts';
import { toCsl } from '../../domain/citation/csl.ts';
import type { Source } from '../../domain/citation/source.ts';
import type { Corpus, Report } from '../../domain/corpus.ts';
import type { Moment } from '../../domain/status.ts';
import { articleSource, pageSource, plainCitation, type Reading } from '../../words/citation.ts';
import type { Words } from '../../words/words.ts';

export const FORMATS = ['plain', 'bibtex', 'csl'] as const;
export type Format = (typeof FORMATS)[number];

/** File ending and media type of a format. */
export const FILE_OF: Readonly<Record<Format, { readonly ending: string; readonly type: string }>> = {
  plain: { ending: 'txt', type: 'text/plain' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
  csl: { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
};

interface Cited {
  readonly corpus: Corpus;
  readonly moment: Moment;
  readonly reports: readonly Report[];
  readonly reading: Reading;
}

export function sourcesOf({ corpus, moment, reports, reading }: Cited, words: Words): Source[] {
  const shown = new Set(reports.map(({ row }) => row.article));
  const articles = corpus.dataset.articles.filter(({ id }) => shown.has(id));
  return [
    pageSource(corpus, moment, reading, words),
    ...articles.map((article) => articleSource(corpus, article, reading, words)),
  ];
}

export function citationText(sources: readonly Source[], format: Format, words: Words): string {
  if (format === 'bibtex') return toBibtex(sources);
  if (format === 'csl') return toCsl(sources);
  return `${sources.map((source) => plainCitation(source, words)).join('\n\n')}\n`;
}

/** The ISO day of a clock, in its own time zone. */
export function dayOfClock(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
