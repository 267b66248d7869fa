/** The ways a district can look: who holds it and how that is carried. Named once for map, legend, chart and help. */
import type { Holder } from '../domain/schema/actor.ts';
import type { Strength } from '../domain/schema/report.ts';

export type Look = `${Holder}-${Strength}` | 'contested' | 'stale' | 'none';

export const LOOKS: readonly Look[] = [
  'government-stated',
  'government-claimed',
  'government-implied',
  'opposition-stated',
  'opposition-claimed',
  'opposition-implied',
  'contested',
  'stale',
  'none',
];

export type PatternName = 'lines' | 'lines-wide' | 'dots' | 'bands' | 'level';

/** The pattern over a look's tint; ground that nobody reports on has none. */
export const PATTERN_OF: Readonly<Record<Look, PatternName | null>> = {
  'government-stated': 'lines',
  'government-claimed': 'lines',
  'government-implied': 'lines-wide',
  'opposition-stated': 'dots',
  'opposition-claimed': 'dots',
  'opposition-implied': 'dots',
  contested: 'bands',
  stale: 'level',
  none: null,
};

/** An eight-ray star about a point, as path data: fire from afar. `radius` in pixels. */
export function starPath(x: number, y: number, radius: number): string {
  const rays = Array.from({ length: 8 }, (_, index) => {
    const angle = ((index + 0.5) * Math.PI) / 4 - 0.19;
    const at = (share: number) => {
      const [dx, dy] = [Math.cos(angle) * radius * share, Math.sin(angle) * radius * share];
      return `${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)}`;
    };
    return `M${at(0.36)}L${at(1)}`;
  });
  return rays.join('');
}
