/** A district in words: the name of its button. */
import type { Corpus } from '../../domain/corpus.ts';
import { statusWords } from '../../words/status.ts';
import type { Words } from '../../words/words.ts';
import type { DistrictRow } from './model.ts';

/** The accessible name of a district's button. */
export function districtName(row: DistrictRow, corpus: Corpus, words: Words): string {
  return words.t('map.district', {
    name: words.name(row.place),
    status: statusWords(row, corpus, words),
    count: row.reports.length,
  });
}
