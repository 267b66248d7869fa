/** What a packed lesson looks like, for those who only pass it on. */

/** Most signs of a packed lesson: with them a link stays shorter than what servers take (8 kB). */
export const PACKED_LIMIT = 6000;

/** Letters, digits, and signs that a link need not encode. */
export const PACKED = /^[A-Za-z0-9._-]+$/;
