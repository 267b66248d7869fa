/** Shares as sentences, to be read or spoken. */
import { found, outletOf, type Corpus } from '../../domain/corpus.ts';
import { boundsInWords } from '../../words/bounds.ts';
import type { Words } from '../../words/words.ts';
import type { ToldShare } from './model.ts';
import { voiceOf } from './told-words.ts';

/** A share with its words, its whole, its bounds, and who says and disputes it. */
export function shareWords({ row, isLater, isKept }: ToldShare, corpus: Corpus, words: Words): string {
  const { t, days, name } = words;
  const report = { kind: 'share', row } as const;
  const { disputedBy } = row.claim;
  return t('summary.share', {
    day: days(row.day, 'long'),
    words: row.words,
    area: row.areaWords,
    holder: row.holder,
    bounds: boundsInWords(row, words),
    outlet: name(outletOf(corpus, report)),
    ...voiceOf(corpus, report, words),
    disputed: disputedBy === null ? 'no' : name(found(corpus.actors, disputedBy)),
    later: isLater ? 'yes' : 'no',
    kept: isKept ? 'yes' : 'no',
  });
}
