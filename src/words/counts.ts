/** Numbers of reports, always with how many of them are independent. */
import { countIndependent } from '../domain/compare/independent.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Words } from './words.ts';

/** "4 reports, 3 independent"; one report needs no such word. */
export function reportsInWords(corpus: Corpus, ids: readonly string[], { t, number }: Words): string {
  return t('core.reports', { reports: ids.length, independent: number(countIndependent(corpus, ids)) });
}
