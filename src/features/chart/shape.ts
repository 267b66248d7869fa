/** The parts of a mark, in percent: which bounds it has, how each ends, and where nobody gave one. */
import type { Bounds } from '../../domain/bounds.ts';

export interface Cap {
  readonly percent: number;
  /** False: the words say that the bound is not reached, and the cap is hollow. */
  readonly included: boolean;
}

export interface Shape {
  readonly caps: readonly Cap[];
  /** Between two bounds. */
  readonly bar: { readonly low: number; readonly high: number } | null;
  /** Where a bound is missing: four steps of fixed length away from here. */
  readonly fades: readonly { readonly percent: number; readonly towards: 'more' | 'less' }[];
  /** A number without bounds ("about 80"). */
  readonly dot: number | null;
  /** The number that the words are about: where they stand. */
  readonly anchor: number;
}

/** Nothing and all are the ends of the scale itself; only words that exclude them make a bound of them. */
function capsOf({ low, lowIncluded, high, highIncluded }: Bounds): Cap[] {
  const caps: Cap[] = [];
  if (low !== null && (low > 0 || !lowIncluded)) caps.push({ percent: low, included: lowIncluded });
  if (high !== null && high !== low && (high < 100 || !highIncluded))
    caps.push({ percent: high, included: highIncluded });
  return caps;
}

function fadesOf({ stated, low, high }: Bounds): Shape['fades'] {
  if (low === null && high === null)
    return stated === null
      ? []
      : [
          { percent: stated, towards: 'more' },
          { percent: stated, towards: 'less' },
        ];
  if (low === null) return high === null ? [] : [{ percent: high, towards: 'less' }];
  return high === null ? [{ percent: low, towards: 'more' }] : [];
}

function anchorOf({ stated, low, high }: Bounds, caps: readonly Cap[]): number | null {
  return stated ?? caps[0]?.percent ?? low ?? high;
}

/** The parts of a mark; null when the report holds no number at all: then there is nothing to draw. */
export function shapeOf(mark: Bounds): Shape | null {
  const { stated, low, high } = mark;
  const caps = capsOf(mark);
  const anchor = anchorOf(mark, caps);
  if (anchor === null) return null;
  return {
    caps,
    anchor,
    bar: low !== null && high !== null && low < high ? { low, high } : null,
    fades: fadesOf(mark),
    dot: low === null && high === null ? stated : null,
  };
}
