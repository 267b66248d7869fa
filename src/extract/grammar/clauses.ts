/** The main clause of a sentence, and what stands before it or is put into it. */
import { Ending, ends } from '../text/endings.ts';
import { has, tokenAt } from '../text/tokens.ts';
import { Word } from '../words.ts';
import { type Phrase, phraseAt } from './phrases.ts';
import type { Parsed } from './stretches.ts';

/** "Pressed by X, he added", "Asked about X, she laughed": whoever is named in the participle is not its subject. */
export function followsParticiple({ nodes, phrases }: Parsed, node: number): boolean {
  const at = phrases.findIndex(({ from }) => from === node);
  const first = tokenAt(nodes, 0);
  const participle = ends(first, Ending.ed) || ends(first, Ending.ing) || has(first, Word.participle);
  if (!participle || phraseAt(phrases, at - 1)?.kind !== 'comma') return false;
  return phrases
    .slice(1, at - 1)
    .every(({ kind }) => kind === 'noun' || kind === 'preposition' || kind === 'adverb' || kind === 'coordinator');
}

/** "The clerk, whose feet were wet,": a verb of the clause that "who" or "whose" opens. */
export function isInRelative(phrases: readonly Phrase[], at: number): boolean {
  let before = at - 1;
  while (/^(?:noun|adverb|preposition)$/.test(phraseAt(phrases, before)?.kind ?? '')) before -= 1;
  return phraseAt(phrases, before)?.kind === 'relative';
}

/** "The driver, when I asked him, thought", "an official, who left because he was tired, said": a verb between the commas. */
export function isInAside(phrases: readonly Phrase[], at: number): boolean {
  const open = phrases.findIndex(({ kind }) => kind === 'comma');
  if (open < 1 || open > at || phrases.slice(0, open).some(({ kind }) => kind === 'verb')) return false;
  const last = phrases.findLastIndex(({ kind }, index) => index < at && kind === 'comma');
  const first = phrases[last + 1]?.kind === 'coordinator' ? last + 2 : last + 1;
  if (!/^(?:subordinator|relative)$/.test(phrases[first]?.kind ?? '')) return false;
  const close = phrases.findIndex(({ kind }, index) => index > at && kind === 'comma');
  return close > 0 && phrases.slice(close).some((phrase) => phrase.kind === 'verb' && phrase.form === 'finite');
}

/** Where the main clause begins: after the comma that closes "Asked if he believed it," or "When the bridge fell,". */
export function mainStart({ phrases }: Parsed): number {
  const first = phrases[0];
  const leads =
    first?.kind === 'subordinator' || (first?.kind === 'verb' && first.to - first.from === 1 && first.base === 'ask');
  if (!leads) return 0;
  const comma = phrases.findIndex((phrase) => phrase.kind === 'comma');
  const after = phrases.slice(comma + 1).some((phrase) => phrase.kind === 'verb' && phrase.form === 'finite');
  return comma > 0 && after ? comma + 1 : 0;
}
