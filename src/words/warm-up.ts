/** Makes a browser's formatters ready, one at a time: the first of a page takes a slow one longer than a frame. */
import type { DayStyle, Words } from './words.ts';

const STYLES: readonly DayStyle[] = ['tiny', 'brief', 'short', 'date', 'tick', 'long'];

/** What to ask for once, each in a turn of its own, while the page waits for something else anyway. */
export function warmUps({ number, list, day, t }: Words): readonly (() => unknown)[] {
  return [
    () => t('core.reports', { reports: 2, independent: 1 }),
    () => number(1),
    ...STYLES.map((style) => () => day('2000-01-01', style)),
    () => list(['', '']),
  ];
}
