/** Numbers as news text writes them: digits, words, fractions, "x of y". English only, like the articles. */

const UNITS = (
  'zero one two three four five six seven eight nine ten eleven twelve ' +
  'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
).split(' ');
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, index) => [word, index] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ['a', 1],
  ['hundred', 100],
]);

/** Parts of a whole, by the number of equal parts. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['eighth', 8],
  ['tenth', 10],
]);

/** Numbers in digits, thousands set off by commas or not: "40,000" is 40000. */
export function digitsIn(text: string): number[] {
  return [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map(([digits]) => Number(digits.replaceAll(',', '')));
}

/** "85", "eighty-five" (as "eighty five"), "a hundred": the number, or null. */
function numberOf(words: readonly string[]): number | null {
  const [first = '', second] = words;
  const digits = /^\d+(?:\.\d+)?$/.test(first) ? Number(first) : WORDS.get(first);
  if (digits === undefined) return null;
  const more = second === undefined ? undefined : WORDS.get(second);
  return more !== undefined && digits >= 20 && digits < 100 && more > 0 && more < 10 ? digits + more : digits;
}

function fractionIn(words: readonly string[]): number | null {
  for (const [index, word] of words.entries()) {
    const parts = PARTS.get(word) ?? PARTS.get(word.replace(/s$/, ''));
    if (parts !== undefined) return (100 * (numberOf(words.slice(Math.max(0, index - 1), index)) ?? 1)) / parts;
  }
  return null;
}

function ofIn(words: readonly string[]): number | null {
  const at = words.indexOf('of');
  if (at < 1) return null;
  const from = words[at - 1] === 'out' ? at - 2 : at - 1;
  const some = numberOf(words.slice(from, from + 1));
  const all = numberOf(words.slice(at + 1).filter((word) => word !== 'the'));
  return some === null || all === null || all < some || all === 0 ? null : (100 * some) / all;
}

function percentIn(words: readonly string[]): number[] {
  return words.flatMap((word, index) => {
    if (!/^(?:percent|percentage|pc|%)$/.test(word) && !(word === 'cent' && words[index - 1] === 'per')) return [];
    const end = word === 'cent' ? index - 1 : index;
    const found = numberOf(words.slice(Math.max(0, end - 2), end)) ?? numberOf(words.slice(Math.max(0, end - 1), end));
    return found === null ? [] : [found];
  });
}

/**
 * The share, in percent 0-100, that the words state; null where they state none or several. "three-quarters" 75,
 * "two thirds" 66.7, "9 of 12 districts" 75, "eighty-five per cent" 85.
 */
export function shareIn(text: string): number | null {
  const words = [...text.toLowerCase().matchAll(/\d+(?:\.\d+)?|[a-z]+|%/g)].map(([word]) => word);
  const [percent, other] = percentIn(words);
  if (percent === undefined) return fractionIn(words) ?? ofIn(words);
  return other === undefined ? percent : null;
}
