/** Walking from district to district with the arrow keys. */
import type { Point } from './projection.ts';

const AHEAD: Readonly<Record<string, Point>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/**
 * The nearest place in the direction of an arrow key, within 45 degrees of it; null for another key or at the
 * edge. `middles` are points on the drawing by place.
 */
export function nextPlace(middles: ReadonlyMap<string, Point>, from: string, key: string): string | null {
  const [start, ahead] = [middles.get(from), AHEAD[key]];
  if (start === undefined || ahead === undefined) return null;
  let nearest: string | null = null;
  let least = Infinity;
  for (const [place, [x, y]] of middles) {
    const [dx, dy] = [x - start[0], y - start[1]];
    const along = dx * ahead[0] + dy * ahead[1];
    const aside = Math.abs(dx * ahead[1]) + Math.abs(dy * ahead[0]);
    const cost = along + 1.5 * aside;
    if (place !== from && along > 0 && aside <= along && cost < least) [nearest, least] = [place, cost];
  }
  return nearest;
}
