/** What is said of an area behind an amount: "is run by gangs", "has changed hands", "is rebel-held", "under their control". */
import controlList from '../lexicon/control.json' with { type: 'json' };
import { has, type Token, tokenAt } from '../text/tokens.ts';
import { WordSet } from '../text/word-table.ts';
import { Word, wordsOf } from '../words.ts';
import type { Area, Flat } from './area.ts';
import { VERBS, WEAK, NOUNS, turnAt, isHeldByName } from './control-words.ts';

const STATES = new WordSet(wordsOf(controlList.states));
const SIDES = new WordSet([...wordsOf(controlList.sides), ...wordsOf(controlList.armed)]);
const IDLE = new WordSet(wordsOf(controlList.idle));

/** How far behind its amount a verb may stand, in nodes. */
const REACH = 16;
/** How many words may stand between "under" and "control". */
const HOLD_REACH = 5;

/** Whether the words from node `from` on say that the area is held, taken or lost. `linkedBefore`: "with" stands before the amount, which takes no verb. */
export function predicated(flat: Flat, from: number, area: Area, linkedBefore = false): boolean {
  const { nodes } = flat;
  let linked = linkedBefore;
  const start = area.implied ? afterAside(nodes, from) : from;
  for (let at = start; at < Math.min(nodes.length, start + REACH); at += 1) {
    const token = tokenAt(nodes, at);
    if (/^[;:.!?]$/.test(token.text) || endsClause(nodes, at, from)) return false;
    if (token.text === ',' && linked) return false;
    if (area.implied && at === start && isPartly(nodes, at)) return true;
    if (area.implied && at === start && !opens(token)) return false;
    if (falls(nodes, at)) return !area.implied;
    if (!area.implied && turnsTo(nodes, at)) return true;
    if (area.implied && at > start && !linked) return false;
    if (isHeldIn(nodes, at) || (linked && isWithSide(flat, at))) return true;
    if (isLink(token)) linked = true;
    if (isState(nodes, at) && (linked || (isHeld(token) && at <= from + 1)))
      return !area.implied || isHeld(token) || linked;
    if (linked && isThought(nodes, at)) continue;
    if (linked && (isAllTheyHold(nodes, at) || isTheirs(nodes, at))) return true;
    if (linked && has(token, Word.cue) && !STATES.has(token) && token.lower !== 'back') return false;
  }
  return false;
}

/** How many tokens an aside behind an amount may have. */
const ASIDE = 7;

/** Behind ", by most accounts,"; `from` where no such aside stands. */
function afterAside(nodes: readonly Token[], from: number): number {
  if (tokenAt(nodes, from).text !== ',') return from;
  const end = nodes.findIndex(({ text }, at) => at > from && text === ',');
  return end > 0 && end <= from + ASIDE ? end + 1 : from;
}

/** "is thought to have", "can be said to be": what follows is still said of the area. */
function isThought(nodes: readonly Token[], at: number): boolean {
  return (
    has(tokenAt(nodes, at), Word.cue) && has(tokenAt(nodes, at - 1), Word.be) && tokenAt(nodes, at + 1).lower === 'to'
  );
}

/** "is all that the League has left", "is all they still hold". */
function isAllTheyHold(nodes: readonly Token[], at: number): boolean {
  if (tokenAt(nodes, at).lower !== 'all') return false;
  return nodes.slice(at + 1, at + 8).some((token) => VERBS.has(token));
}

/** "is the League's", "is League territory". */
function isTheirs(nodes: readonly Token[], at: number): boolean {
  const token = tokenAt(nodes, at);
  const before = tokenAt(nodes, at - 1);
  const side = before.capital || SIDES.has(before);
  if (token.type === 'possessive') return side && /^[.,;]?$/.test(tokenAt(nodes, at + 1).text);
  return side && /^(?:territory|land|ground|country)$/.test(token.lower);
}

/** Another clause begins: what it says is said of something else. */
function endsClause(nodes: readonly Token[], at: number, from: number): boolean {
  const token = tokenAt(nodes, at);
  if (has(tokenAt(nodes, at - 1), Word.auxiliary)) return false;
  if (at === from || !has(token, Word.subordinator) || has(token, Word.be)) return token.lower === 'without';
  return !/^(?:as|what|so|even|once)$/.test(token.lower);
}

/** What may follow an amount whose area is left out: "40 percent is held by". */
function opens(token: Token): boolean {
  return (
    has(token, Word.be | Word.auxiliary) ||
    isLink(token) ||
    isHeld(token) ||
    /^(?:fell|falls|still|now|in|under|beneath|beyond|outside)$/.test(token.lower)
  );
}

function isLink(token: Token): boolean {
  return (
    has(token, Word.be | Word.auxiliary) ||
    /^(?:remain|remains|remained|stay|stays|stayed|lies|lay|belongs?|changed|fell|falls?|stands?|passed|slipped|came|comes)$/.test(
      token.lower,
    )
  );
}

/** "under the sway of", "in rebel hands", "out of the government's grasp", "beyond the writ of". */
function isHeldIn(nodes: readonly Token[], at: number): boolean {
  const { lower } = tokenAt(nodes, at);
  const link =
    /^(?:under|beneath|in|into|beyond|outside|within|from)$/.test(lower) ||
    (lower === 'of' && tokenAt(nodes, at - 1).lower === 'out');
  if (!link) return false;
  const side = tokenAt(nodes, at + 1).lower === 'the' ? at + 2 : at + 1;
  if (lower === 'under' && SIDES.has(tokenAt(nodes, side)) && /^[.,;–]?$/.test(tokenAt(nodes, side + 1).text))
    return true;
  for (let next = at + 1; next <= at + HOLD_REACH; next += 1) {
    const token = tokenAt(nodes, next);
    if (NOUNS.has(token) && token.lower !== 'charge') return true;
    if (token.type !== 'word' && token.type !== 'possessive') return false;
    if (has(token, Word.be | Word.auxiliary | Word.relative | Word.coordinator)) return false;
    if (has(token, Word.preposition) && token.lower !== 'of') return false;
  }
  return false;
}

/** "is now 80 percent cleared": the amount between a form of be and a state. */
function isPartly(nodes: readonly Token[], at: number): boolean {
  const token = tokenAt(nodes, at);
  if (!isState(nodes, at) && !VERBS.has(token)) return false;
  return (
    nodes.slice(Math.max(0, at - 9), at).some((one) => has(one, Word.be)) && !/[a-z]/.test(tokenAt(nodes, at + 1).lower)
  );
}

/** "belongs to the brigades", "have gone over to the Front": whoever is a side, or somebody who rules. */
function turnsTo(nodes: readonly Token[], at: number): boolean {
  const turn = turnAt(nodes, at);
  if (turn === undefined) return false;
  const after = nodes.slice(at + turn.length, at + turn.length + 4);
  return after.some(
    (token) =>
      SIDES.has(token) || has(token, Word.group | Word.person) || token.capital || /^(?:them|us)$/.test(token.lower),
  );
}

/** "remain with the armed groups". */
function isWithSide({ nodes, phrases }: Flat, at: number): boolean {
  if (tokenAt(nodes, at).lower !== 'with') return false;
  const noun = phrases.find((phrase) => phrase.from === at + 1);
  return noun?.kind === 'noun' && has(tokenAt(nodes, noun.to - 1), Word.group);
}

/** "fell within hours", "have fallen to the army": ground falls; prices fall by so much, a town falls silent. */
function falls(nodes: readonly Token[], at: number): boolean {
  if (!/^(?:fell|falls|fallen)$/.test(tokenAt(nodes, at).lower)) return false;
  const next = tokenAt(nodes, at + 1);
  return next.type !== 'number' && !IDLE.has(next);
}

function isHeld(token: Token): boolean {
  return /(?:held|controlled|hands|control|held-by)$/.test(token.lower);
}

function isState(nodes: readonly Token[], at: number): boolean {
  const token = tokenAt(nodes, at);
  if (STATES.has(token) || isPassive(nodes, at))
    return !WEAK.has(token) || /^(?:by|from)?[.,;]?$/.test(tokenAt(nodes, at + 1).lower);
  if (isHeldByName(token)) return true;
  return token.lower === 'no' && tokenAt(nodes, at + 1).lower.startsWith('man');
}

/** "has been overrun", "was retaken". */
function isPassive(nodes: readonly Token[], at: number): boolean {
  const token = tokenAt(nodes, at);
  if (!VERBS.has(token) || !/(?:ed|en|un|ld|ept|ost|ought)$/.test(token.lower)) return false;
  let before = at - 1;
  while (has(tokenAt(nodes, before), Word.adverb)) before -= 1;
  return has(tokenAt(nodes, before), Word.be);
}
