/**
 * Invented sentences with the shares of control that a careful reader would note, in the order of the text:
 * "stated/low/high | claimant | who disputes it"; "-" where the words set no number and where nobody is named.
 * Alternatives are parted by "~". No line: the numbers are of something else than ground.
 */
export type ShareCase = readonly [text: string, shares: readonly string[]];
