/**
 * Invented sentences with the speakers that a careful reader would name, one for each quotation in the order of the
 * text; null where nobody is named. Titles and articles before a name do not count. Where careful readers differ, the
 * fair answers are parted by "|", "null" among them where nobody is one.
 */
export type Case = readonly [text: string, speakers: readonly (string | null)[]];
