/** Who says it, in words. */
import { found, type Corpus, type Report } from '../../domain/corpus.ts';
import type { Claim } from '../../domain/schema/base.ts';
import type { Words } from '../../words/words.ts';

function voiceWords(claim: Claim, corpus: Corpus, { t, name }: Words): string {
  if (claim.claimant !== null) return name(found(corpus.actors, claim.claimant));
  return claim.voice === 'caption' ? t('evidence.voice.caption') : t('evidence.voice.article');
}

/** "Syrian state media", "the article’s own voice", "Staffan de Mistura", or that nobody is named. */
export function sayerWords(report: Report, corpus: Corpus, words: Words): string {
  const { kind, row } = report;
  if (kind === 'event') return words.t('evidence.voice.article');
  if (kind !== 'statement') return voiceWords(row.claim, corpus, words);
  const names = row.speakers.map((id) => words.name(found(corpus.actors, id)));
  return names.length === 0 ? words.t('quotes.nobody') : words.list(names);
}

/** The doubt as printed: “reportedly”. */
export function hedgeWords({ hedge }: Claim, { t }: Words): string | null {
  return hedge === null ? null : t('quotes.printed', { words: hedge });
}
