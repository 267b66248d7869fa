/** A verb with its helpers: where it ends, its form, and whether it is a passive. */
import { Ending, ends } from '../text/endings.ts';
import { has, type Token, tokenAt } from '../text/tokens.ts';
import type { CueForm } from '../cue-forms.ts';
import { Word } from '../words.ts';
import type { VerbPhrase } from './phrases.ts';
import { HELPER, cueFormOf, isHave, isShotBack, looksPast, isInfinitive } from './verbs.ts';

/** Reads the verb group at `at`; it holds at least one token. */
export function readVerb(nodes: readonly Token[], at: number): VerbPhrase {
  const infinitive = tokenAt(nodes, at).lower === 'to';
  let index = infinitive ? at + 1 : at;
  let helpers = 0;
  let be = false;
  let have = false;
  while (index < nodes.length && isHelperOrAdverb(nodes, index)) {
    const token = tokenAt(nodes, index);
    if (has(token, HELPER)) helpers += 1;
    if (has(token, Word.be)) be = true;
    if (isHave(token)) have = true;
    index += 1;
  }
  const main = mainVerb(nodes, index, helpers > 0 || infinitive);
  const last = main ? index : Math.max(at, lastHelper(nodes, at, index));
  if (main && isShotBack(nodes, index))
    return { kind: 'verb', from: at, to: index + 2, base: 'retort', cue: true, form: 'finite', passive: false };
  return describe(tokenAt(nodes, last), { infinitive, helpers, be, have, main }, at, last + 1);
}

function isHelperOrAdverb(nodes: readonly Token[], index: number): boolean {
  const token = tokenAt(nodes, index);
  if (token.type === 'possessive') return true;
  if (token.type !== 'word' || token.capital) return has(token, HELPER);
  if (has(token, HELPER)) return true;
  return (
    (has(token, Word.adverb) || ends(token, Ending.ly)) && !has(token, Word.cue | Word.preposition | Word.subordinator)
  );
}

/** Index of the last helper, adverbs at the end let off. */
function lastHelper(nodes: readonly Token[], from: number, to: number): number {
  let last = to - 1;
  while (last > from && !has(tokenAt(nodes, last), HELPER)) last -= 1;
  return last;
}

function mainVerb(nodes: readonly Token[], at: number, helped: boolean): boolean {
  const token = tokenAt(nodes, at);
  if (token.type !== 'word' || (token.capital && !has(token, Word.cue | Word.finite))) return false;
  if (!helped) return true;
  if (has(tokenAt(nodes, at - 1), Word.be) && isPlainForm(token)) return false;
  if (has(token, Word.determiner | Word.preposition | Word.pronoun | Word.coordinator | Word.relative)) return false;
  if (has(token, Word.cue | Word.finite | Word.participle)) return true;
  return ends(token, Ending.ing) || looksPast(token) || isInfinitive(nodes, at - 1);
}

/** "was back", "was present": no form that a helper of "be" goes with. */
function isPlainForm(token: Token): boolean {
  return cueFormOf(token)?.form === 'base' && !has(token, Word.participle | Word.finite) && !ends(token, Ending.ed);
}

interface Helpers {
  readonly infinitive: boolean;
  readonly helpers: number;
  readonly be: boolean;
  readonly have: boolean;
  readonly main: boolean;
}

function describe(token: Token, group: Helpers, from: number, to: number): VerbPhrase {
  const form = group.main ? cueFormOf(token) : null;
  const ing = ends(token, Ending.ing);
  const past = form?.form === 'finite' || looksPast(token) || has(token, Word.participle);
  return {
    kind: 'verb',
    from,
    to,
    base: form?.base ?? token.lower,
    cue: form !== null,
    form: formOf(token, form, group),
    passive: group.main && group.be && !ing && past && token.lower !== form?.base,
  };
}

function formOf(token: Token, form: CueForm | null, group: Helpers): VerbPhrase['form'] {
  if (group.infinitive) return 'infinitive';
  if (group.helpers > 0) return tokenIsIng(token) && !group.main ? 'ing' : 'finite';
  if (tokenIsIng(token)) return 'ing';
  if (form !== null || has(token, Word.finite)) return 'finite';
  return has(token, Word.participle) ? 'participle' : 'finite';
}

function tokenIsIng(token: Token): boolean {
  return ends(token, Ending.ing);
}
