/** Sizes of the chart in pixels, from the visual guide. */

/** The drawing's room before it is measured: the panel of a 1440 x 900 window. */
export const FIRST_SIZE = { width: 520, height: 260 } as const;

/** Below this width the chart is a phone's. */
export const NARROW = 420;

export const PLOT_TOP = 18;
/** Least height of the plot; the rows of events take what is left below it. */
export const LEAST_PLOT = 153;
/** From the plot's lower edge to the first row of events: the days stand there. */
export const DAYS_HEIGHT = 28;
export const EVENT_ROW = 15;
/** Room of the percentages left of the plot. */
export const GUTTER = 36;

/** Type sizes. */
export const WORDS_SIZE = 13.5;
export const META_SIZE = 11.5;
export const TEXT_SIZE = 12;
export const NOTE_SIZE = 13;

/** Line heights within a label. */
export const WORDS_LINE = 15;
export const META_LINE = 14;
/** From the top of a line of words to its baseline, and from there up to the middle of its letters. */
export const WORDS_ASCENT = 11;
export const WORDS_MIDDLE = 4;
/** From the top of a label to the middle of its first line, where its leader ends. */
export const TO_MIDDLE = WORDS_ASCENT - WORDS_MIDDLE;
/** Space between a leader and the words, or the ink of a mark it passes. */
export const CLEAR = 3;
/** Space between two labels of a column. */
export const LABEL_GAP = 3;
/** From a column of labels to the marks or the plot beside it. */
export const COLUMN_GAP = 6;
/** Room of the flag before the words of a dispute. */
export const FLAG = 13;

/** Half widths of a mark's parts: the bar, the caps, the outline of a selected mark. */
export const BAR_HALF = 3.5;
export const CAP_HALF = 5.5;
export const OUTLINE_HALF = 8.5;
/** Half the height of a cap. */
export const CAP_RISE = 2;
export const DOT = 4.6;
/** A fade starts this far from its bound, and is this long, always: its length means nothing. */
export const FADE_START = 3;
export const FADE = 20;
/** Between marks of one day, and across the middle of a day, where its line may stand. */
export const PITCH = 14;
export const MIDDLE_PITCH = 20;

/** Half width of a diamond under the axis. */
export const DIAMOND = 4.5;
