import './marked-text.css';

interface MarkedTextProps {
  text: string;
  /** Stretches to mark, as [start, end) in UTF-16 units of the text; in order, not overlapping. */
  ranges: readonly (readonly [number, number])[];
  /** `selected`: the marker, for the one selected report; `found`: a search's match; `shared`: common wording. */
  look: 'selected' | 'found' | 'shared';
}

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly isMarked: boolean;
}

/** The text in pieces, marked and plain by turns; together they are the text. */
export function piecesOf(text: string, ranges: MarkedTextProps['ranges']): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    if (start > at) pieces.push({ start: at, text: text.slice(at, start), isMarked: false });
    pieces.push({ start, text: text.slice(start, end), isMarked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at), isMarked: false });
  return pieces;
}

/** A text with stretches of it marked. */
export function MarkedText({ text, ranges, look }: MarkedTextProps) {
  return piecesOf(text, ranges).map((piece) =>
    piece.isMarked ? (
      <mark key={piece.start} className={`marked-${look}`}>
        {piece.text}
      </mark>
    ) : (
      <span key={piece.start}>{piece.text}</span>
    ),
  );
}
