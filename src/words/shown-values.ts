/**
 * Values as another language than English shows them within its messages. The build marks the places of plain values
 * in those languages with a star (src/pipeline/vite-messages.ts); values that choose a plural or a case stay bare.
 */
type Values = Readonly<Record<string, string | number>>;

const LATIN = /\p{Script=Latin}/u;
const ARABIC = /\p{Script=Arabic}/u;
const DIGITS = /^\d+$/;

/** First strong isolate, and its end: what stands between keeps its own direction and disturbs no other. */
const ISOLATE = '\u2068';
const END = '\u2069';

/** Right-to-left isolate: for lines of a drawing, which itself may run from left to right. */
const RIGHT_TO_LEFT = '\u2067';

const OPENING = /[\u2066-\u2068]/g;
const CLOSING = /\u2069/g;

function countOf(line: string, marks: RegExp): number {
  return line.match(marks)?.length ?? 0;
}

/** A line that runs from right to left even where Latin words begin it; a piece broken between lines is whole in each. */
export function inDirection(line: string): string {
  const open = countOf(line, OPENING) - countOf(line, CLOSING);
  const whole = ISOLATE.repeat(Math.max(0, -open)) + line + END.repeat(Math.max(0, open));
  return RIGHT_TO_LEFT + whole + END;
}

function shown(value: string | number, format: Intl.NumberFormat): string {
  if (typeof value === 'number') return format.format(value);
  if (DIGITS.test(value)) return value.replaceAll(/\d/g, (digit) => format.format(Number(digit)));
  // words in two scripts were put together by a message, which has parted them already
  const isLatin = LATIN.test(value) && !ARABIC.test(value);
  return isLatin && !value.startsWith('http') ? ISOLATE + value + END : value;
}

/**
 * The values, and each again under its starred name: numbers and years in the language's own digits, Latin words as
 * a piece of their own. Addresses stay bare, so that they can be copied.
 */
export function withShownValues(values: Values, format: Intl.NumberFormat): Values {
  const starred = Object.entries(values).map(([name, value]) => [`${name}*`, shown(value, format)]);
  return { ...values, ...Object.fromEntries(starred) };
}
