/** Citations in words: what the sources are called, plain text, and a report as evidence. */
import { articleOf, dayOf, found, outletOf, sayersOf, type Corpus, type Report } from '../domain/corpus.ts';
import { isDaySupplied, publisherName, shortVersion, type Source } from '../domain/citation/source.ts';
import type { Article } from '../domain/schema/article.ts';
import type { Passage } from '../domain/schema/base.ts';
import type { Moment } from '../domain/status.ts';
import type { Words } from './words.ts';

/** Where and when the reader read it. */
export interface Reading {
  /** The whole link of the view. */
  readonly link: string;
  /** ISO day of the reader's own clock. */
  readonly accessed: string;
}

/** The view itself as a source: its two clocks stand in its title and note. */
export function pageSource(corpus: Corpus, moment: Moment, reading: Reading, words: Words): Source {
  const { t, day } = words;
  return {
    ...reading,
    key: `${corpus.dataset.corpus.id}-view`,
    kind: 'page',
    title: t('citation.pageTitle', { page: t('core.title'), day: day(moment.day, 'long') }),
    publisher: null,
    isPublisherSupplied: false,
    published: null,
    language: words.locale,
    note: t('citation.knownBy', { day: day(moment.knownBy, 'long') }),
    dataVersion: corpus.dataset.hash,
  };
}

/** An article as a source. The link leads to where it was read: this page. */
export function articleSource(corpus: Corpus, article: Article, reading: Reading, words: Words): Source {
  const outlet = found(corpus.outlets, article.outlet);
  return {
    ...reading,
    key: `${corpus.dataset.corpus.id}-${article.id}`,
    kind: 'article',
    title: article.title,
    publisher: words.name(outlet),
    isPublisherSupplied: outlet.identified !== 'printed',
    published: article.published,
    language: article.language,
    note: words.t('citation.basis', { how: words.t(`basis.${article.published.basis}`) }),
    dataVersion: corpus.dataset.hash,
  };
}

function publishedWords(source: Source, { t, days }: Words): string {
  if (source.published === null) return '';
  const text = days(source.published, 'long');
  return isDaySupplied(source) ? t('citation.supplied', { text }) : text;
}

/** One line of plain text. Square brackets mark what the source itself does not print. */
export function plainCitation(source: Source, words: Words): string {
  const { t, day } = words;
  const { title, link, note } = source;
  const rest = {
    title,
    link,
    note: note === '' ? '' : t('citation.note', { note }),
    version: shortVersion(source.dataVersion),
    accessed: day(source.accessed, 'long'),
  };
  if (source.kind === 'page') return t('citation.page', rest);
  return t('citation.article', {
    ...rest,
    publisher: publisherName(source) ?? '',
    published: publishedWords(source, words),
    page: t('core.title'),
  });
}

/** Who says it: names, the article itself, or that nobody is named. */
export function claimantWords(corpus: Corpus, report: Report, { t, name, list }: Words): string {
  const names = sayersOf(corpus, report).map((id) => name(found(corpus.actors, id)));
  if (report.kind === 'statement') return names.length === 0 ? t('citation.nobody') : list(names);
  if (report.kind === 'event' || names.length === 0) return t('citation.ownVoice');
  const { words } = report.row.claim;
  return words === null ? list(names) : t('citation.asPrinted', { who: list(names), words });
}

function disputer(corpus: Corpus, report: Report, { name }: Words): string | null {
  if (report.kind === 'statement' || report.kind === 'event') return null;
  const id = report.row.claim.disputedBy;
  return id === null ? null : name(found(corpus.actors, id));
}

function whereWords(corpus: Corpus, report: Report, { t, list }: Words): string {
  const spans = report.row.passages.map(({ start, end }) => t('citation.span', { start, end }));
  return t('citation.offsets', { spans: list(spans), hash: shortVersion(articleOf(corpus, report).textHash) });
}

function sourceLines(corpus: Corpus, report: Report, words: Words): [string, string][] {
  const { t, days, name } = words;
  const article = articleOf(corpus, report);
  const day = dayOf(report);
  const published = t('citation.publishedHow', {
    day: days(article.published, 'long'),
    how: t(`basis.${article.published.basis}`),
  });
  return [
    [t('citation.outlet'), name(outletOf(corpus, report))],
    [t('citation.article.title'), article.title],
    [t('citation.published'), published],
    [t('citation.speaksOf'), day === null ? t('citation.noDay') : days(day, 'long')],
  ];
}

/** A report with its passages as evidence, to paste: the words first, then a line for each fact that leads back to it. */
export function evidenceText(
  corpus: Corpus,
  report: Report,
  passages: readonly Passage[],
  link: string,
  words: Words,
): string {
  const { t } = words;
  const passage = passages.map(({ exact }) => exact).join(t('citation.split'));
  const dispute = disputer(corpus, report, words);
  const lines: [string, string][] = [
    [t('citation.who'), claimantWords(corpus, report, words)],
    ...(dispute === null ? [] : [[t('citation.disputedBy'), dispute] satisfies [string, string]]),
    ...sourceLines(corpus, report, words),
    [t('citation.where'), whereWords(corpus, report, words)],
    [t('citation.report'), report.row.id],
    [t('citation.version'), shortVersion(corpus.dataset.hash)],
    [t('citation.link'), link],
  ];
  return [
    t('citation.quoted', { words: passage }),
    ...lines.map(([key, value]) => t('citation.line', { name: key, value })),
  ].join('\n');
}
