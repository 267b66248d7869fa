/** Matches of the corpus as it came, for what a mask leaves of it to see. */
import { numberAt } from '../../../domain/column.ts';
import type { Corpus } from '../../../domain/corpus.ts';
import { NO_MATCHES, type Matches } from '../search-index.ts';

/** True where names are hidden: a name typed must not lead to what it stood for. */
function hidesNames(corpus: Corpus, whole: Corpus): boolean {
  const { actors } = whole.dataset;
  return actors !== corpus.dataset.actors && actors.some(({ id, name }) => corpus.actors.get(id)?.name !== name);
}

/** The same documents as `corpus` counts them; what it leaves out is left out. Nothing where it hides names. */
export function matchesFor(corpus: Corpus, whole: Corpus, matches: Matches): Matches {
  if (corpus === whole) return matches;
  if (hidesNames(corpus, whole)) return NO_MATCHES;
  const places = corpus.dataset.places.length;
  const numberOf = new Map(corpus.reports.map(({ row: { id } }, at) => [id, places + at]));
  const numbers: number[] = [];
  const ranks: number[] = [];
  for (let rank = 0; rank < matches.numbers.length; rank += 1) {
    const number = numberAt(matches.numbers, rank);
    const report = whole.reports[number - places];
    const kept = report === undefined ? number : numberOf.get(report.row.id);
    if (kept === undefined) continue;
    numbers.push(kept);
    ranks.push(rank);
  }
  return { numbers, wordsAt: (at) => matches.wordsAt(numberAt(ranks, at)) };
}
