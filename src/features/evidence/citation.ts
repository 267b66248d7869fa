/** A report as a citation in plain text: everything that somebody else needs to find the words again. */
import { passagesOf, type Corpus } from '../../domain/corpus.ts';
import type { Words } from '../../words/words.ts';
import { sayerWords } from './claim-words.ts';
import type { ReportEvidence } from './model.ts';

function wordsOf({ report }: ReportEvidence): string {
  const { kind, row } = report;
  const texts = kind === 'statement' || kind === 'event' ? row.passages.map(({ exact }) => exact) : [row.words];
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).join(' […] ');
}

/**
 * Speaker or claimant, words, outlet, title, publication day and how it is known, where the words stand (UTF-16
 * offsets, end not included), the data's version, and the link.
 */
export function citation(evidence: ReportEvidence, corpus: Corpus, words: Words, link: string): string {
  const { report, article, outlet } = evidence;
  const { t, days, name } = words;
  return t('evidence.citation', {
    sayer: sayerWords(report, corpus, words),
    words: wordsOf(evidence),
    outlet: name(outlet),
    title: article.title,
    published: days(article.published, 'long'),
    basis: t(`basis.${article.published.basis}`),
    article: article.id,
    offsets: passagesOf(report)
      .map(({ start, end }) => `${start}–${end}`)
      .join(', '),
    hash: corpus.dataset.hash.slice(0, 12),
    id: report.row.id,
    link,
  });
}
