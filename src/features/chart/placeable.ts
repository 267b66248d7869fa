/** Marks that have a place in the axis, with their words. */
import type { Words } from '../../words/words.ts';
import { labelText, type LabelText } from './label-text.ts';
import type { ShareMark } from './model.ts';
import { shapeOf, type Shape } from './shape.ts';

/** Earlier days have their words left of the marks, later days right of the plot. */
export type Side = 'left' | 'right';

/** A mark with a number, its words, and the place of its day in the axis. */
export interface Placeable {
  readonly mark: ShareMark;
  readonly shape: Shape;
  /** From 0; a day outside the axis stands at its nearer end. */
  readonly index: number;
  readonly text: LabelText;
}

function placeOf(day: string, days: readonly string[]): number {
  const at = days.indexOf(day);
  if (at !== -1) return at;
  return day < (days[0] ?? '') ? 0 : days.length - 1;
}

/** The marks that can be drawn: a report without any number has no place on the scale. */
export function placeables(marks: readonly ShareMark[], days: readonly string[], words: Words): Placeable[] {
  return marks.flatMap((mark) => {
    const shape = shapeOf(mark);
    return shape === null ? [] : [{ mark, shape, index: placeOf(mark.day.to, days), text: labelText(mark, words) }];
  });
}
