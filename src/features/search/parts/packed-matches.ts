/** Matches as columns of numbers, which pass from the worker to the page without being copied. */
import * as v from 'valibot';
import { numberAt } from '../../../domain/column.ts';
import type { Matches } from '../search-index.ts';

const Numbers = v.instance(Uint32Array<ArrayBuffer>);

export const PackedMatches = v.strictObject({
  numbers: Numbers,
  /** Every word that was met, once. */
  words: v.array(v.string()),
  /** Where the words of each match begin in `codes`; one more, for the end. */
  starts: Numbers,
  /** Places in `words`. */
  codes: Numbers,
});
export type PackedMatches = v.InferOutput<typeof PackedMatches>;

export function packMatches({ numbers, wordsAt }: Matches): PackedMatches {
  const codeOf = new Map<string, number>();
  const codes: number[] = [];
  const starts = new Uint32Array(numbers.length + 1);
  for (let rank = 0; rank < numbers.length; rank += 1) {
    for (const word of wordsAt(rank)) {
      const code = codeOf.get(word) ?? codeOf.size;
      codeOf.set(word, code);
      codes.push(code);
    }
    starts[rank + 1] = codes.length;
  }
  return { numbers: Uint32Array.from(numbers), words: [...codeOf.keys()], starts, codes: Uint32Array.from(codes) };
}

export function unpackMatches({ numbers, words, starts, codes }: PackedMatches): Matches {
  return {
    numbers,
    wordsAt: (rank) =>
      Array.from(codes.subarray(numberAt(starts, rank), numberAt(starts, rank + 1)), (code) => words[code] ?? ''),
  };
}
