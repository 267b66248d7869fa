/** A stretch of the text as given: UTF-16 code units, end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** full: could stand alone; partial: a fragment in the sentence of the reporter; term: a name, a label, a word held off. */
export type QuoteKind = 'full' | 'partial' | 'term';

/** One speaker that was weighed for a quotation, and what became of it. */
export interface Candidate {
  readonly speaker: string;
  readonly rule: string;
  readonly score: number;
  readonly verdict: string;
}

/** How a suggestion came to be: the rule that made it, what it rests on, and what lost. */
export interface Reasoning {
  readonly rule: string;
  readonly confidence: number;
  readonly candidates: readonly Candidate[];
}

/** A quotation: its stretches between marks, what they read, and who speaks; null where the article names nobody. */
export interface QuoteSuggestion extends Reasoning {
  readonly spans: readonly Span[];
  readonly text: string;
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly kind: QuoteKind;
}

/** A share of control; numbers are percent 0-100, null where the words set none. */
export interface ShareSuggestion extends Span, Reasoning {
  readonly stated: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: string | null;
  readonly area: string | null;
  readonly claimant: string | null;
  readonly disputedBy: string | null;
}

/** A place that the caller knows, as it is printed. */
export interface PlaceSuggestion extends Span, Reasoning {
  readonly text: string;
  readonly placeId: string;
}

/** A day or a range of days (ISO, both ends included); null where the text gives no anchor. */
export interface DaySuggestion extends Span, Reasoning {
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** All that is proposed for a text, each list in the order of the text. */
export interface Suggestions {
  readonly quotes: readonly QuoteSuggestion[];
  readonly shares: readonly ShareSuggestion[];
  readonly places: readonly PlaceSuggestion[];
  readonly days: readonly DaySuggestion[];
}

/** A place that the caller knows, with every spelling it may be printed in. */
export interface GazetteerPlace {
  readonly id: string;
  readonly names: readonly string[];
}
