/** What the drawing takes of a crowd of marks; the rest is counted, and stands in the table. */
import { daysBetween } from '../../domain/day.ts';
import type { ShareMark } from './share-marks.ts';

/** So many marks can be told apart in the drawing; of more, those nearest to the event day are drawn. */
export const MOST_MARKS = 80;

/** Days from each mark to the event day; the selected one stands before all. */
function distancesOf(marks: readonly ShareMark[], eventDay: string): Float64Array {
  const ofDay = new Map<string, number>();
  return Float64Array.from(marks, ({ day: { to }, selected }) => {
    if (selected) return -1;
    const distance = ofDay.get(to) ?? Math.abs(daysBetween(to, eventDay));
    ofDay.set(to, distance);
    return distance;
  });
}

/** The marks to draw: all of them or, of a crowd, the selected one, then those of the days nearest to the event day. */
export function drawnMarks(marks: readonly ShareMark[], eventDay: string): readonly ShareMark[] {
  if (marks.length <= MOST_MARKS) return marks;
  const distances = distancesOf(marks, eventDay);
  const farthest = distances.toSorted()[MOST_MARKS - 1] ?? 0;
  // of the marks that are the farthest, the first of the dataset
  let room = MOST_MARKS - distances.filter((distance) => distance < farthest).length;
  return marks.filter((_, at) => {
    const distance = distances[at] ?? 0;
    if (distance !== farthest) return distance < farthest;
    room -= 1;
    return room >= 0;
  });
}
