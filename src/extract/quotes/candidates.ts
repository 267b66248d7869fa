/** Who else could have said a quotation, and why somebody else, or nobody, was chosen: for the curator to judge. */
import { entityOf } from '../people/entities.ts';
import type { Line, Reading } from '../people/reading.ts';
import type { Voice } from '../people/voice.ts';
import { printed, tokenAt } from '../text/tokens.ts';
import type { Candidate } from '../types.ts';
import type { Attribution } from './attribution.ts';
import type { Piece } from './pieces.ts';
import type { Quote } from './quote.ts';

/** What a name nearby is worth without a verb of speech, by how many sentences off it stands. */
const NEARBY = [
  { off: 0, score: 0.4, where: 'the same sentence' },
  { off: -1, score: 0.25, where: 'the sentence before' },
  { off: 1, score: 0.2, where: 'the sentence after' },
  { off: -2, score: 0.1, where: 'two sentences before' },
] as const;

const HOW: Readonly<Record<Voice['how'], string>> = {
  name: 'by name',
  role: 'by role',
  description: 'by description',
  joint: 'together',
  pronoun: 'by a pronoun',
  document: 'by a document',
};

/** The chosen speaker first, then the attributions and names that lost. Nobody is listed twice. */
export function candidatesOf(reading: Reading, quote: Quote): Candidate[] {
  const found = chosenOf(quote);
  const add = (candidate: Candidate): void => {
    if (!found.some(({ speaker }) => speaker === candidate.speaker)) found.push(candidate);
  };
  for (const piece of quote.pieces) {
    if (piece.rival === null && piece.voice !== null && piece.voice.name === quote.voice?.name) continue;
    for (const rival of rivalsOf(reading, quote, piece)) add(rival);
  }
  const line = quote.pieces[0]?.line;
  if (line === undefined) return found;
  for (const place of NEARBY) for (const named of namedIn(reading, line, place, quote)) add(named);
  return found;
}

function chosenOf({ voice, rule, weight }: Quote): Candidate[] {
  if (voice === null) return [];
  return [{ speaker: voice.name, rule: `${rule}, ${HOW[voice.how]}`, score: weight, verdict: 'chosen' }];
}

/** Attributions of the quotation that were not taken: of another piece, or on the other side of it. */
function rivalsOf(reading: Reading, quote: Quote, { line, attribution, rival, voice }: Piece): Candidate[] {
  const other = attribution !== null && (voice === null || voice.name !== quote.voice?.name) ? [attribution] : [];
  return [...other, ...(rival === null ? [] : [rival])].flatMap((one) => {
    const speaker = wordsOf(reading, line, one);
    if (speaker === null) return [];
    const verdict =
      one === attribution && voice === null
        ? 'its words lead to nobody'
        : `gave way to “${quote.rule}”, which is surer`;
    return [{ speaker, rule: one.rule, score: one.weight, verdict }];
  });
}

/** The first noun phrase of an attribution as printed: nothing is looked up, so that explaining changes nothing. */
function wordsOf({ text }: Reading, { nodes }: Line, { group }: Attribution): string | null {
  const noun = group?.parties[0]?.nominals[0]?.noun;
  if (noun === undefined) return null;
  return printed(text, nodes, noun.from, noun.to);
}

function namedIn(
  reading: Reading,
  own: Line,
  { off, score, where }: (typeof NEARBY)[number],
  quote: Quote,
): Candidate[] {
  const line = reading.lines[own.index + off];
  if (line === undefined) return [];
  const verdict =
    quote.voice === null ? 'no verb of speech leads to the words' : 'only named there; another has the words';
  const named: Candidate[] = [];
  for (const mention of line.mentions) {
    const entity = entityOf(reading.entities, mention, tokenAt(line.nodes, mention.from).start);
    if (entity !== null && entity.kind !== 'place')
      named.push({ speaker: entity.name, rule: `named in ${where}`, score, verdict });
  }
  return named;
}
