import { speechCues } from '../cue-forms.ts';
import type { Phrase } from '../grammar/phrases.ts';
import { resolvePronoun } from '../people/pronouns.ts';
import type { Line, Reading } from '../people/reading.ts';
import type { Voice } from '../people/voice.ts';
import { voiceOf } from '../people/voices.ts';
import { attributionAtEnd } from '../quotes/trailing.ts';
import type { Attribution } from '../quotes/attribution.ts';
import { attributionBefore } from '../quotes/before.ts';
import type { Quote } from '../quotes/quote.ts';
import { tokenAt } from '../text/tokens.ts';

export interface ClaimFound {
  readonly voice: Voice | null;
  readonly rule: string;
  readonly weight: number;
}

const OWN: ClaimFound = { voice: null, rule: "the article's own voice", weight: 0.8 };

/** Who says a share: the speaker of the quotation it stands in, or whoever the sentence gives it to; null is the article. */
export function claimantOf(
  reading: Reading,
  quotes: readonly Quote[],
  share: { start: number; end: number },
): ClaimFound {
  const quote = quotes.find(({ pieces }) =>
    pieces.some(({ marked }) => marked.start <= share.start && share.end <= marked.end + 1),
  );
  if (quote !== undefined) return { voice: quote.voice, rule: `in a quotation: ${quote.rule}`, weight: quote.weight };
  const line = reading.lines.find(
    ({ nodes }) => tokenAt(nodes, 0).start <= share.start && share.start < tokenAt(nodes, nodes.length - 1).end,
  );
  if (line === undefined) return OWN;
  const at = phraseAtOffset(line, share.start);
  const attribution = attributionOf(line, at);
  if (attribution?.group == null) return OWN;
  const voice = voiceOf(reading, line, attribution.group, (where, noun) => resolvePronoun(reading, where, noun));
  return { voice, rule: attribution.rule, weight: attribution.weight };
}

function phraseAtOffset(line: Line, offset: number): number {
  const at = line.phrases.findIndex((phrase: Phrase) => tokenAt(line.nodes, phrase.to - 1).end > offset);
  return at < 0 ? line.phrases.length : at;
}

function attributionOf(line: Line, at: number): Attribution | null {
  const after = attributionAtEnd(line, at);
  const before = attributionBefore(line, at);
  if (before === null) return after;
  const verb = line.phrases[before.at];
  const strong = before.at < 0 || (verb?.kind === 'verb' && (speechCues.has(verb.base) || REPORTS.test(verb.base)));
  if (after !== null && !strong) return after;
  return strong ? before : null;
}

/** Verbs that report a measure. */
const REPORTS =
  /^(?:estimate|put|show|find|reckon|calculate|suggest|indicate|say|tell|claim|inform|speak|talk|accuse|cite|quote|believe|think|post|hint|point)$/;
