/** Seeded mutations of texts and values: the same count always gives the same inputs. */

/** A small generator of numbers in [0, 1); same seed, same row (mulberry32's mixing constants). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<T>(random: () => number, items: readonly [T, ...T[]]): T {
  return items[Math.floor(random() * items.length)] ?? items[0];
}

/** Pieces that break readers: marks, controls, lone surrogates, direction overrides, markup, huge numbers. */
export const NASTY: readonly [string, ...string[]] = [
  '',
  '&',
  '=',
  '%',
  '%ff',
  '%00',
  '+',
  ',',
  ',,,,',
  '?',
  '#?',
  '"',
  '“',
  '”',
  '‘',
  '’',
  '«',
  '\u0000',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u200b',
  '\ud800',
  '\udfff',
  'é́',
  'ﬁ',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "javascript:alert('x')",
  '__proto__',
  'constructor',
  '999999999999999999999',
  '-1',
  '1e309',
  'NaN',
  '2016-02-30',
  '0000-00-00',
  '\r\n',
  '\n\n',
  '\t',
  ' '.repeat(50),
  'a'.repeat(300),
];

/** The text with one to four cuts, doublings, swaps or insertions. */
export function mutateText(text: string, random: () => number): string {
  let result = text;
  const times = 1 + Math.floor(random() * 4);
  for (let time = 0; time < times; time += 1) {
    const at = Math.floor(random() * (result.length + 1));
    const end = Math.min(result.length, at + Math.floor(random() * 12));
    const way = Math.floor(random() * 4);
    if (way === 0) result = result.slice(0, at) + result.slice(end);
    else if (way === 1) result = result.slice(0, end) + result.slice(at);
    else if (way === 2) result = result.slice(0, at) + pick(random, NASTY) + result.slice(at);
    else result = result.slice(0, at) + String.fromCharCode(Math.floor(random() * 0xffff)) + result.slice(end);
  }
  return result;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const VALUES: readonly [Json, ...Json[]] = [
  null,
  true,
  -1,
  1.5,
  1e308,
  '',
  'x',
  '2016-13-01',
  [],
  {},
  [null],
  '\u202e',
  999999,
];

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** The value with one of its parts, at any depth, replaced, removed, doubled or renamed. */
export function mutateJson(value: Json, random: () => number): Json {
  if (isList(value)) {
    if (value.length === 0 || random() < 0.05) return [...value, pick(random, VALUES)];
    const at = Math.floor(random() * value.length);
    const item = value[at] ?? null;
    if (random() < 0.05) return value.toSpliced(at, 1);
    if (random() < 0.05) return value.toSpliced(at, 0, item);
    return value.with(at, mutateJson(item, random));
  }
  if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value);
    const key = keys[Math.floor(random() * keys.length)];
    if (key === undefined) return pick(random, VALUES);
    const { [key]: inner = null, ...rest } = value;
    if (random() < 0.1) return rest;
    if (random() < 0.05) return { ...value, [`${key}x`]: inner };
    return { ...value, [key]: mutateJson(inner, random) };
  }
  return typeof value === 'string' && random() < 0.5 ? mutateText(value, random) : pick(random, VALUES);
}

/** How many inputs a run takes: FUZZ multiplies the small count that the tests use. */
export function rounds(usual: number, full: number): number {
  return process.env['FUZZ'] === 'full' ? full : usual;
}
