/** Districts as sentences, to be read or spoken. */
import { found, sayersOf, type Corpus } from '../../domain/corpus.ts';
import type { ControlReport, ShareReport } from '../../domain/schema/dataset.ts';
import { fireWords } from '../../words/status.ts';
import type { Words } from '../../words/words.ts';
import type { ToldDistrict } from './districts.ts';

type Claimed =
  | { readonly kind: 'control'; readonly row: ControlReport }
  | { readonly kind: 'share'; readonly row: ShareReport };

/** Who says it; the article's own voice has no `who`. */
export function voiceOf(
  corpus: Corpus,
  report: Claimed,
  { name, list }: Words,
): { voice: 'own' | 'other'; who: string } {
  const who = list(sayersOf(corpus, report).map((id) => name(found(corpus.actors, id))));
  return { voice: who === '' ? 'own' : 'other', who };
}

function saidWords(row: ControlReport, corpus: Corpus, words: Words): string {
  return words.t('walk.district.said', {
    words: row.words,
    fire: fireWords([row], corpus, words) ?? 'none',
    ...voiceOf(corpus, { kind: 'control', row }, words),
  });
}

/** "Al-Sukkari, Thursday 8 December 2016, one report: “still held by rebels”, bombed, says opposition activists." */
export function districtWords(told: ToldDistrict, corpus: Corpus, words: Words): string {
  const { t, days, list, name } = words;
  const { deciding, reports, isKept, place } = told;
  const day = deciding[0]?.day ?? null;
  return t('walk.district', {
    name: name(place),
    day: day === null ? t('walk.noDay') : days(day, 'long'),
    count: reports.length,
    told:
      deciding.length === 0 ? t('walk.district.noHolder') : list(deciding.map((row) => saidWords(row, corpus, words))),
    kept: isKept ? 'yes' : 'no',
  });
}
