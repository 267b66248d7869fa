/** The bare name in a run of capitals, after its titles and offices, and what kind of name it is. */
import { Ending, ends } from '../text/endings.ts';
import { anyHas, has, looksCapital, type Token, tokenAt } from '../text/tokens.ts';
import { bodyLinks, bodyOpeners, GIVEN, Word } from '../words.ts';

/** Words for an office: a title or a noun for a person. */
export const OFFICE = Word.title | Word.person;
const BEFORE_NAME = OFFICE | Word.people | Word.country | Word.body | Word.department;

/** name: a capitalised name that may be a person's. role: an office alone ("Home Secretary"). people: "Syrian". */
export type NameKind = 'person' | 'name' | 'body' | 'place' | 'people' | 'role';

/** "Northern Alliance Interior Minister Yunis Q": the name after the last office, however much stands before it. */
function afterLastOffice(nodes: readonly Token[], from: number, to: number): number {
  for (let at = to - 2; at > from; at -= 1) {
    if (!has(tokenAt(nodes, at), OFFICE) || has(tokenAt(nodes, at), GIVEN)) continue;
    const start = /^[.)]$/.test(tokenAt(nodes, at + 1).text) ? at + 2 : at + 1;
    const rest = nodes.slice(start, to);
    if (rest.length === 0 || rest.some((t) => has(t, Word.body | Word.department) && !has(t, GIVEN))) return -1;
    if (nodes.slice(from, at).some((t) => has(t, GIVEN) && !has(t, BEFORE_NAME))) return -1;
    return /^(?:of|for)$/.test(rest[0]?.lower ?? '') ? -1 : start;
  }
  return -1;
}

/** Where the bare name starts: after titles, nationalities and words of offices. */
export function coreStart(nodes: readonly Token[], from: number, to: number): number {
  if (nodes.slice(from, to).some(({ type }) => type === 'possessive')) return from;
  const office = afterLastOffice(nodes, from, to);
  if (office > 0) return office;
  const link = nodes.slice(from, to).findIndex((t) => /^(?:of|for)$/.test(t.lower));
  const given = link < 1 || !has(tokenAt(nodes, from + link - 1), OFFICE) ? -1 : givenAfter(nodes, from + link + 2, to);
  if (given > 0) return given;
  const core = coreByWords(nodes, from, to);
  return core < to && /^(?:of|for)$/.test(tokenAt(nodes, core).lower) ? from : core;
}

function givenAfter(nodes: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to - 1; at += 1) if (has(tokenAt(nodes, at), GIVEN)) return at;
  return -1;
}

function coreByWords(nodes: readonly Token[], from: number, to: number): number {
  let core = from;
  let office = from;
  while (core < to) {
    const token = tokenAt(nodes, core);
    if (!isBeforeName(nodes, core, from)) break;
    if (has(token, GIVEN) && core > from && looksCapital(tokenAt(nodes, core + 1)) && core + 1 < to) break;
    if (isCountryAsGiven(nodes, core, from, to)) break;
    core += 1;
    if (isOffice(nodes, core - 1) || (token.text === '.' && office === core - 1)) office = core;
  }
  if (nodes.slice(core, to).some((t) => has(t, Word.body) && !has(t, GIVEN))) {
    const inOffice = anyHas(nodes, office, to, Word.body);
    return inOffice ? from : office;
  }
  if (core >= to) return office > from && office < to ? office : core;
  if (office > from) return core;
  return anyHas(nodes, from, core, Word.body | Word.country) ? from : core;
}

/** A word for an office, but not the "Local" of "Local Council". */
function isOffice(nodes: readonly Token[], at: number): boolean {
  const token = tokenAt(nodes, at);
  const next = tokenAt(nodes, at + 1);
  return has(token, OFFICE) && (has(token, Word.title) || !has(next, Word.body) || has(next, OFFICE));
}

/** "General Washington P": between a title and the last word of the run, the name of a place is a given name. */
function isCountryAsGiven(nodes: readonly Token[], at: number, from: number, to: number): boolean {
  const titled = at > from && has(tokenAt(nodes, at - 1), Word.title);
  return (
    titled && at === to - 2 && has(tokenAt(nodes, at), Word.country) && !has(tokenAt(nodes, at + 1), OFFICE | Word.body)
  );
}

function isBeforeName(nodes: readonly Token[], at: number, from: number): boolean {
  const token = tokenAt(nodes, at);
  if (bodyLinks.has(tokenAt(nodes, at + 1).lower)) return false;
  if (token.text === '.' || token.text === '&') return true;
  if (at > from && (token.lower === 'of' || token.lower === 'the')) return true;
  return has(token, BEFORE_NAME) || (isPluralOffice(token) && !/^(?:of|for)$/.test(tokenAt(nodes, at + 1).lower));
}

/** "Ministers Ann Fox and ...". */
function isPluralOffice(token: Token): boolean {
  return has(token, Word.group) && !has(token, Word.body) && ends(token, Ending.s);
}

/** "Head of Mission", "Chief of Police". */
function isOfficeOf([office, of, body, more]: readonly Token[]): boolean {
  if (office === undefined || body === undefined || more !== undefined || of?.lower !== 'of') return false;
  return has(office, OFFICE) && !has(office, Word.body) && has(body, Word.body | Word.department);
}

/** What kind of name stands in `[from, to)`, its titles and offices before `core`. */
export function kindOf(nodes: readonly Token[], from: number, core: number, to: number, afterThe: boolean): NameKind {
  if (core >= to) return wholeKind(nodes, from, to);
  const rest = nodes.slice(core, to).filter((t) => t.type === 'word');
  const first = rest[0] ?? tokenAt(nodes, core);
  const given = has(first, GIVEN);
  const titled = anyHas(nodes, from, core, OFFICE);
  if (isOfficeOf(rest)) return 'role';
  if (rest.some((t) => has(t, Word.body) && !(given && t === first))) return titled && given ? 'person' : 'body';
  if (titled) return 'person';
  if (
    rest.length > 2 &&
    rest.some((t) => bodyLinks.has(t.lower) || t.lower === 'for' || (t.lower === 'the' && bodyOpeners.has(first.lower)))
  )
    return 'body';
  if (rest.every((t) => has(t, Word.country | Word.people | Word.place)))
    return rest.length === 1 && has(first, Word.people) ? 'people' : 'place';
  if (has(first, OFFICE) && rest.some(({ lower }) => /^(?:of|for)$/.test(lower))) return 'role';
  const last = rest.at(-1) ?? first;
  if (!given && rest.length > 1 && has(last, Word.place)) return 'place';
  if (!given && rest.length > 1 && has(first, Word.place)) return 'place';
  if (rest.length === 1 && to - core === 2 && tokenAt(nodes, to - 1).type === 'number') return 'body';
  if (rest.length === 1 && /^(?:[A-Z]{2,6}|(?:[A-Z]\.){2,})$/.test(first.text)) return 'body';
  if (afterThe && !given) return 'body';
  return given && rest.length > 1 ? 'person' : 'name';
}

function wholeKind(nodes: readonly Token[], from: number, to: number): NameKind {
  const words = nodes.slice(from, to);
  const last = tokenAt(nodes, to - 1);
  if (has(last, OFFICE) && !has(last, Word.body)) return 'role';
  if (words.some((t) => has(t, Word.body))) return 'body';
  if (has(last, OFFICE)) return 'role';
  return words.some((t) => has(t, Word.country)) ? 'place' : 'people';
}
