/** Who is named without a verb before the words: "according to X", "in the words of X", "to X that is ...". */
import { verbAt } from '../grammar/main-verbs.ts';
import { groupFrom } from '../grammar/parties.ts';
import { phraseAt } from '../grammar/phrases.ts';
import type { Line } from '../people/reading.ts';
import { tokenAt } from '../text/tokens.ts';
import { type Attribution, speaks } from './attribution.ts';
import { accordingTo } from './trailing.ts';

/** "According to X, ... "; "In the words of X, ..."; "flour and, according to X, "a football"". */
export function leadingPhrase(line: Line, piece: number): Attribution | null {
  for (let at = 0; at < piece; at += 1) {
    const found = accordingTo(line, at);
    if (found?.group == null || found.group.from >= piece) continue;
    const inserted = phraseAt(line.phrases, at - 1)?.kind === 'comma' && found.group.to + 1 >= piece;
    if (at === 0 || inserted) return { ...found, side: 'before' };
  }
  return null;
}

/** "To X that is "...", "For X it was a "..."": what something is to somebody, that person says. */
export function seenBy(line: Line, piece: number): Attribution | null {
  if (!/^(?:to|for)$/.test(tokenAt(line.nodes, 0).lower)) return null;
  const at = line.phrases.findIndex((phrase) => phrase.from >= 1);
  const group = at < 0 || at >= piece ? null : groupFrom(line.phrases, line.nodes, at);
  if (group === null || !speaks(line, group)) return null;
  const comma = line.phrases[group.to]?.kind === 'comma' ? 1 : 0;
  const thing = line.phrases[group.to + comma];
  const be = verbAt(line.phrases, group.to + comma + 1);
  const isThing =
    thing !== undefined && /^(?:that|this|it|these|those|they)$/.test(tokenAt(line.nodes, thing.from).lower);
  if (!isThing || be === null || !/^(?:is|was|were|are|be|remain)$/.test(be.base) || piece - group.to - comma > 4)
    return null;
  return { group, cue: null, rule: 'seen by somebody', weight: 0.8, side: 'before', at: -1 };
}
