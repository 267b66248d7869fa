/** A report as it stands on paper: its words, and where they are from. */
import { articleOf, dayOf, outletOf, type Corpus, type Report } from '../../domain/corpus.ts';
import type { Dated } from '../../domain/day.ts';
import type { Passage } from '../../domain/schema/base.ts';
import { claimantWords } from '../../words/citation.ts';
import type { Words } from '../../words/words.ts';
import type { PaperPassage } from './fill.ts';

/** A day of another year than the page's own is told with its year. */
function dayWords(day: Dated | null, corpus: Corpus, { t, days }: Words): string {
  if (day === null) return t('worksheet.noDay');
  const year = corpus.dataset.corpus.axisTo.slice(0, 4);
  const isOther = day.from.slice(0, 4) !== year || day.to.slice(0, 4) !== year;
  return t('worksheet.ofDay', { day: days(day, isOther ? 'short' : 'brief') });
}

export function paperPassage(corpus: Corpus, report: Report, passages: readonly Passage[], words: Words): PaperPassage {
  const { t, days } = words;
  const text = passages.map(({ exact }) => exact.replaceAll(/\s+/g, ' ').trim()).join(t('citation.split'));
  const source = t('worksheet.source', {
    who: claimantWords(corpus, report, words),
    day: dayWords(dayOf(report), corpus, words),
    outlet: words.short(outletOf(corpus, report)),
    published: days(articleOf(corpus, report).published, 'tiny'),
  });
  return { id: report.row.id, words: t('citation.quoted', { words: text }), source };
}
