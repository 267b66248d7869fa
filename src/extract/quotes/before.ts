/** Attribution before a quotation: "X said: ...", "X called it ...", "X's answer: ...". */
import { speechCues } from '../cue-forms.ts';
import { verbAt } from '../grammar/main-verbs.ts';
import { phraseAt } from '../grammar/phrases.ts';
import nominalCues from '../lexicon/nominal-cues.json' with { type: 'json' };
import type { Line } from '../people/reading.ts';
import { wordsOf } from '../words.ts';
import { type Attribution, cueText } from './attribution.ts';
import { speakerOfVerb } from './cue.ts';
import { isBySomebody, isPaper, nobodys, toldIn } from './withheld.ts';
import { leadingPhrase, seenBy } from './according.ts';
import { signedBy, possessedWords } from './whose-words.ts';
import { nearestCue } from './nearest-cue.ts';
import { afterColon } from './before-colon.ts';

const LABELS = new Set(wordsOf(nominalCues.labels));

/** What stands before the words at phrase `piece` and gives them to somebody, or null. `firstWord`: theirs, lower case. */
export function attributionBefore(line: Line, piece: number, firstWord = ''): Attribution | null {
  if (piece === 0) return null;
  const last = phraseAt(line.phrases, piece - 1);
  if (last?.kind === 'colon') return afterColon(line, piece - 1);
  if (last?.kind === 'noun' && LABELS.has(last.head) && last.opening !== 'none') return null;
  if (last?.kind === 'semicolon') return saidAlready(line, piece - 2);
  if (isBySomebody(line, piece)) return nobodys('before', 'somebody wrote it');
  const led = leadingPhrase(line, piece);
  return (
    (led !== null && isPaper(line, led) ? (toldIn(line, nearestCue(line, piece, firstWord)) ?? led) : led) ??
    seenBy(line, piece) ??
    nearestCue(line, piece, firstWord) ??
    possessedWords(line, piece) ??
    signedBy(line, piece)
  );
}

/** "A house can be rebuilt, he says; "a country cannot"": the words go on after a clause that its speaker ends. */
function saidAlready(line: Line, at: number): Attribution | null {
  const verb = verbAt(line.phrases, at);
  if (verb === null || !speechCues.has(verb.base) || verb.form !== 'finite') return null;
  const group = speakerOfVerb(line, at);
  return group === null ? null : { group, cue: cueText(line, at), rule: 'cue before', weight: 0.8, side: 'before', at };
}
