/** A QR code as one path: each dark cell a square of side 1. */
import { encode } from 'uqr';

export interface Code {
  /** Cells along one side, the quiet border included. */
  readonly size: number;
  readonly path: string;
}

/** Cells of quiet border on each side: scanners need four. */
const BORDER = 4;

/** Longest text whose cells a phone still tells apart at the printed size of two centimetres. */
const LONGEST = 300;

/** The code of a link; null when the link is too long for a code that a phone can read from paper. */
export function codeOf(link: string): Code | null {
  if (link.length > LONGEST) return null;
  const { data, size } = encode(link, { ecc: 'L', border: BORDER });
  const runs = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, path: runs.join('') };
}
