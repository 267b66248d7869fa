/** The texts that are read: the project's own practice articles one after the other, and texts made to be hard. */
import { readdirSync, readFileSync } from 'node:fs';

const PRACTICE = 'tests/golden/extract/practice';

/** News text of `length` UTF-16 units: the practice articles again and again, a form feed between them. */
export function newsText(length: number): string {
  const articles = readdirSync(PRACTICE)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => readFileSync(`${PRACTICE}/${name}`, 'utf8'));
  const round = articles.join('\n\n\f');
  return `${round}\n\n\f`.repeat(Math.ceil(length / round.length)).slice(0, length);
}

const filled = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Texts that would cost a careless reader the square of their length; by name, made to a length in UTF-16 units. */
export const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  'quotation marks only': (length) => filled('"', length),
  'opening marks only': (length) => filled('“', length),
  'one word': (length) => filled('a', length),
  'marks nested deep': (length) => filled('“‘', length / 2) + filled('’”', length / 2),
  'capitalised words only': (length) => filled('Ann Fox ', length),
  'no end of a sentence': (length) => filled('he said "so", ', length),
  'line breaks only': (length) => filled('\n', length),
};
