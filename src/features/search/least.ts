/** Letters from which on a search is listed: one letter finds nearly everything. */
export const LEAST = 2;
