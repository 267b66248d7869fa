/** First and last day, ISO; null where the text gives no anchor. */
export interface Resolved {
  readonly from: string | null;
  readonly to: string | null;
}

/** A day of an article that does not say when it was published. */
export const OPEN: Resolved = { from: null, to: null };

/** A day phrase as found; token indices `[from, to)`. */
export interface FoundDay {
  readonly from: number;
  readonly to: number;
  readonly resolved: Resolved;
  readonly rule: string;
  readonly confidence: number;
}
