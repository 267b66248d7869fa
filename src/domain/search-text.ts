/** Text as a reader types it: without case, accents, or the many signs for one apostrophe or space. */

const FOLDS: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '\u00a0': ' ',
  '–': '-',
  '—': '-',
};

/** One folded character for one UTF-16 unit, so that offsets into the folded text are offsets into the text. */
function foldUnit(unit: string): string {
  const mapped = FOLDS[unit];
  if (mapped !== undefined) return mapped;
  const bare = unit.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.length === 1 ? bare : unit;
}

/** Runs of plain ASCII, which only lose their capitals, and single units of anything else. */
const RUNS = /[\x20-\x7e]+|[^\x20-\x7e]/g;

/** Folds a text for searching; its length in UTF-16 units stays the same. */
export function foldText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return text.replace(RUNS, (run) => (run.length === 1 ? foldUnit(run) : run.toLowerCase()));
}

/** Where the query stands in the text: non-overlapping [start, end) in UTF-16 units, in order. */
export function findMatches(text: string, query: string): [number, number][] {
  const needle = foldText(query.trim());
  if (needle === '') return [];
  const folded = foldText(text);
  const matches: [number, number][] = [];
  for (let at = folded.indexOf(needle); at !== -1; at = folded.indexOf(needle, at + needle.length))
    matches.push([at, at + needle.length]);
  return matches;
}
