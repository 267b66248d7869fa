/** What the drawing takes of a crowd of marks; the rest is counted, and stands in the table. */
import { daysBetween } from '../../domain/day.ts';
import type { ShareMark } from './share-marks.ts';

/** So many marks can be told apart in the drawing; of more, those nearest to the event day are drawn. */
export const MOST_MARKS = 80;

/** The marks to draw: all of them or, of a crowd, the selected one, then those of the days nearest to the event day. */
export function drawnMarks(marks: readonly ShareMark[], eventDay: string): readonly ShareMark[] {
  if (marks.length <= MOST_MARKS) return marks;
  const distance = ({ day, selected }: ShareMark) => (selected ? -1 : Math.abs(daysBetween(day.to, eventDay)));
  const nearest = new Set(marks.toSorted((a, b) => distance(a) - distance(b)).slice(0, MOST_MARKS));
  return marks.filter((mark) => nearest.has(mark));
}
