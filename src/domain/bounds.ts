/**
 * Between which numbers a number lies, as its words give it: percent 0-100 of a share, or a figure's own unit. A null
 * bound is one that the words do not give, and is never "included" (data/README.md has the rule).
 */
export interface Bounds {
  readonly stated: number | null;
  readonly low: number | null;
  readonly lowIncluded: boolean;
  readonly high: number | null;
  readonly highIncluded: boolean;
}
