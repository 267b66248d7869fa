/** What can be guessed about the selected thing, and how often each answer was given. */
import { isQuotation, type Corpus } from '../../domain/corpus.ts';
import type { Guess, View } from '../../view/view.ts';

export const STATUS_ANSWERS = ['government', 'opposition', 'contested', 'unknown'] as const;
export type StatusAnswer = (typeof STATUS_ANSWERS)[number];

export type GuessModel =
  | { readonly kind: 'share'; readonly tally: readonly number[] }
  | { readonly kind: 'status'; readonly counts: ReadonlyMap<StatusAnswer, number> }
  | { readonly kind: 'speaker'; readonly counts: ReadonlyMap<string, number> };

/** Answers to choose from for a quotation: everyone who is quoted at all, in the dataset's order. */
export function speakersToChoose(corpus: Corpus): string[] {
  const quoted = new Set(
    corpus.reports.flatMap((report) => (report.kind === 'statement' && isQuotation(report) ? report.row.speakers : [])),
  );
  return corpus.dataset.actors.flatMap(({ id }) => (quoted.has(id) ? [id] : []));
}

function countsOf<T extends string>(answers: readonly T[], tally: readonly string[]): Map<T, number> {
  return new Map(answers.map((answer) => [answer, tally.filter((guess) => guess === answer).length]));
}

/** Whole percents 0-100; anything else in a link's tally is no guess. */
function percents(tally: readonly string[]): number[] {
  return tally.flatMap((guess) => (/^(?:100|\d{1,2})$/.test(guess) ? [Number(guess)] : []));
}

/** Null: the selected thing is none that this guess could be about. */
export function guessModel(
  corpus: Corpus,
  kind: Guess,
  { select, tally }: Pick<View, 'select' | 'tally'>,
): GuessModel | null {
  const report = select === null ? undefined : corpus.byId.get(select);
  if (kind === 'share') return report?.kind === 'share' ? { kind, tally: percents(tally) } : null;
  if (kind === 'speaker')
    return report?.kind === 'statement' ? { kind, counts: countsOf(speakersToChoose(corpus), tally) } : null;
  const isPlace = select !== null && corpus.places.has(select);
  return isPlace || report?.kind === 'control' ? { kind, counts: countsOf(STATUS_ANSWERS, tally) } : null;
}

const LINE_Y = 20;
const STEP = 6;
const STACK = 4;

/** A dot for each guess on a line of 400 units; equal guesses stand on top of each other. */
export function dotsOf(tally: readonly number[]): { readonly key: string; readonly x: number; readonly y: number }[] {
  const seen = new Map<number, number>();
  return tally.map((value) => {
    const count = seen.get(value) ?? 0;
    seen.set(value, count + 1);
    return { key: `${value}#${count}`, x: value * 4, y: LINE_Y - (count % STACK) * STEP };
  });
}
