import type { Place } from '../../domain/schema/place.ts';
import type { Box } from './plane.ts';

interface TooltipProps {
  place: Place;
  /** What is told of it. */
  lines: readonly string[];
  /** The district's box on the panel, and the panel's width, in pixels of the screen. */
  box: Box;
  width: number;
}

/** Half of the widest tooltip, and its height, in pixels: it stays within the panel. */
const HALF = 120;
const HEIGHT = 62;

/** A district's names in both languages and its status in words, beside it. The button's name says the same. */
export function Tooltip({ place, lines, box, width }: TooltipProps) {
  const isBelow = box.y < HEIGHT + 12;
  const left = Math.max(HALF + 4, Math.min(width - HALF - 4, box.x + box.width / 2));
  const top = isBelow ? Math.max(8, box.y + box.height + 8) : box.y - 8;
  return (
    <div className={isBelow ? 'map-tip is-below' : 'map-tip'} role="tooltip" style={{ left, top }}>
      <p className="map-tip-names">
        <b lang="en">{place.name}</b>
        <span lang="ar" dir="rtl">
          {place.nameAr}
        </span>
      </p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
