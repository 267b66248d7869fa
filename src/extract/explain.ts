import type {
  Candidate,
  DaySuggestion,
  PlaceSuggestion,
  QuoteSuggestion,
  ShareSuggestion,
  Suggestions,
} from './types.ts';

/** The suggestions of a file as readable lines: what was found, by which rule, how sure, and what lost. */
export function explain(file: string, text: string, { quotes, shares, places, days }: Suggestions): string {
  const line = (offset: number) => text.slice(0, offset).split('\n').length;
  return [
    `== ${file}`,
    ...quotes.map((quote) => ofQuote(quote, line(quote.spans[0]?.start ?? 0))),
    ...shares.map((share) => ofShare(share, text, line(share.start))),
    ...days.map((day) => ofDay(day, line(day.start))),
    ...places.map((place) => ofPlace(place, line(place.start))),
  ].join('\n');
}

const shortened = (text: string): string => {
  const words = text.replace(/\s+/g, ' ');
  return words.length > 70 ? `${words.slice(0, 69)}…` : words;
};

const sure = (confidence: number): string => `${Math.round(confidence * 100)} %`;

function ofQuote(quote: QuoteSuggestion, line: number): string {
  const { speaker, cue, kind, rule, confidence, spans, candidates } = quote;
  const pieces = spans.length > 1 ? `, ${spans.length} pieces` : '';
  const by = cue === null ? rule : `${rule} ("${cue}")`;
  return [
    `line ${line}: quotation (${kind}${pieces}): ${shortened(quote.text)}`,
    `   ${speaker ?? 'nobody named'}: ${by}, ${sure(confidence)}`,
    ...candidates.map(ofCandidate),
  ].join('\n');
}

function ofCandidate({ speaker, rule, score, verdict }: Candidate): string {
  return `   - ${speaker}: ${rule}, ${score.toFixed(2)}: ${verdict}`;
}

function ofShare(share: ShareSuggestion, text: string, line: number): string {
  const { stated, low, high, claimant, disputedBy, rule, confidence } = share;
  const bounds = `stated ${stated ?? '-'}, low ${low ?? '-'}, high ${high ?? '-'}`;
  const dispute = disputedBy === null ? '' : `, disputed by ${disputedBy}`;
  return `line ${line}: share: ${shortened(text.slice(share.start, share.end))}\n   ${bounds}; ${claimant ?? 'the article'}${dispute}: ${rule}, ${sure(confidence)}`;
}

function ofDay({ text, from, to, rule, confidence }: DaySuggestion, line: number): string {
  const range = from === null ? 'left open' : from === to ? from : `${from} to ${to ?? '?'}`;
  return `line ${line}: day: ${text}: ${range}: ${rule}, ${sure(confidence)}`;
}

function ofPlace({ text, placeId, rule, confidence }: PlaceSuggestion, line: number): string {
  return `line ${line}: place: ${text}: ${placeId}: ${rule}, ${sure(confidence)}`;
}
