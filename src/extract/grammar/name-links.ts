/** How far a name goes on over "of", "for", "in" and "and": "Ministry of Health and Education". */
import { has, looksCapital, type Token, tokenAt } from '../text/tokens.ts';
import { GIVEN, Word } from '../words.ts';
import { OFFICE } from './name-cores.ts';

/** "Assistance Mission in Upper Vale (AMUV)": the letters in brackets tell that the name goes on; 0 where they do not. */
export function untilAcronym(nodes: readonly Token[], from: number, at: number): number {
  let end = at + 1;
  while (end < at + 4 && looksCapital(tokenAt(nodes, end))) end += 1;
  const acronym = tokenAt(nodes, end).text === '(' ? tokenAt(nodes, end + 1).text : '';
  if (end === at + 1 || !/^[A-Z]{3,}$/.test(acronym)) return 0;
  const initialsOf = (start: number, stop: number) =>
    nodes
      .slice(start, stop)
      .map(({ text }) => text.charAt(0))
      .join('');
  return acronym.startsWith(initialsOf(from, from + 1)) && acronym.endsWith(initialsOf(at + 1, end)) ? end - at : 0;
}

/** "Ministry of Health and Education", "Clerks for Truth and Justice": a second concern of one body. */
export function andLength(nodes: readonly Token[], from: number, at: number): number {
  const next = tokenAt(nodes, at + 1);
  if (!next.capital || !has(next, Word.department) || has(next, OFFICE) || has(tokenAt(nodes, at + 2), OFFICE))
    return 0;
  const run = nodes.slice(from, at);
  const link = run.findIndex(({ lower }) => lower === 'of' || lower === 'for');
  const body = link > 0 && run.slice(0, link).some((t) => has(t, Word.body | Word.group));
  return body || isManyFor(nodes, from + link) ? 2 : 0;
}

/** "of X" goes on after a word of a body ("Council of X") or an office ("Secretary of State X"). */
export function ofLength(nodes: readonly Token[], from: number, at: number): number {
  const next = tokenAt(nodes, at + 1);
  const second = tokenAt(nodes, at + 2);
  const length = looksCapital(next) ? 2 : next.lower === 'the' && looksCapital(second) ? 3 : 0;
  if (length === 0) return 0;
  if (nodes.slice(from, at).some((t) => has(t, Word.body) && !has(t, OFFICE))) return length;
  if (isFellowship(nodes, from, at)) return length;
  if (!has(tokenAt(nodes, at - 1), OFFICE)) return 0;
  if (givenFollows(nodes, at + length)) return length;
  const office = tokenAt(nodes, at).lower === 'of';
  return office && has(tokenAt(nodes, at + length - 1), Word.department | Word.country) ? length : 0;
}

/** "Minister for Frontier Regions Malik K": a given name further on in the run of capitals. */
function givenFollows(nodes: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4 && looksCapital(tokenAt(nodes, at)); at += 1) {
    if (has(tokenAt(nodes, at), GIVEN) && looksCapital(tokenAt(nodes, at + 1))) return true;
  }
  return false;
}

/** "the Friends of Silence", "Ferrymen for Peace": a capitalised noun that is no office, nation or given name. */
function isFellowship(nodes: readonly Token[], from: number, at: number): boolean {
  const last = tokenAt(nodes, at - 1);
  const of = tokenAt(nodes, at).lower === 'of' && tokenAt(nodes, from - 1).lower === 'the';
  if (at - from > 1 || !(of || isManyFor(nodes, at))) return false;
  const next = tokenAt(nodes, at + 1);
  return (
    !has(last, OFFICE | GIVEN | Word.country | Word.people | Word.place) &&
    !has(next, GIVEN | Word.country | Word.place)
  );
}

/** "People's Army", "Dock Workers' Union": the body of many, whose genitive at `at` is a part of its name; 0 where it is none. */
export function ofManyLength(nodes: readonly Token[], at: number): number {
  const many = tokenAt(nodes, at - 1);
  if (tokenAt(nodes, at).type !== 'possessive' || !many.capital) return 0;
  const people = many.lower === 'people' || (has(many, Word.group | OFFICE) && !has(many, Word.body));
  return people && endsInBody(nodes, at) ? 2 : 0;
}

/** A word of a body within the next three capitals. */
function endsInBody(nodes: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < at + 4 && looksCapital(tokenAt(nodes, next)); next += 1)
    if (has(tokenAt(nodes, next), Word.body) && !has(tokenAt(nodes, next), OFFICE)) return true;
  return false;
}

function isManyFor(nodes: readonly Token[], at: number): boolean {
  const many = tokenAt(nodes, at - 1);
  return tokenAt(nodes, at).lower === 'for' && /(?:[^s]s|men)$/.test(many.lower) && !has(many, Word.calendar);
}
