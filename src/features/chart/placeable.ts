/** Marks that have a place in the axis, with their words. */
import type { Words } from '../../words/words.ts';
import { labelText, type LabelText } from './label-text.ts';
import type { ShareMark } from './share-marks.ts';
import { shapeOf, type Shape } from './shape.ts';

/** Earlier days have their words left of the marks, later days right of the plot. */
export type Side = 'left' | 'right';

/** A mark with a number, its words, and the place of its day in the axis. */
export interface Placeable {
  readonly mark: ShareMark;
  readonly shape: Shape;
  /** From 0. */
  readonly index: number;
  readonly text: LabelText;
}

/** The marks that can be drawn: those with a number, of a day of the axis. */
export function placeables(marks: readonly ShareMark[], days: readonly string[], words: Words): Placeable[] {
  const places = new Map(days.map((day, index) => [day, index]));
  return marks.flatMap((mark) => {
    const shape = shapeOf(mark);
    const index = places.get(mark.day.to);
    return shape === null || index === undefined ? [] : [{ mark, shape, index, text: labelText(mark, words) }];
  });
}
