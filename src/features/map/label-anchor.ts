export type Direction = 'ltr' | 'rtl';

/** SVG's anchors follow the direction of the text; the drawing's sides do not. */
export function anchorAt(side: 'left' | 'middle' | 'right', direction: Direction): 'start' | 'middle' | 'end' {
  if (side === 'middle') return 'middle';
  return (side === 'left') === (direction === 'ltr') ? 'start' : 'end';
}
