import table from './lexicon/calibration.json' with { type: 'json' };

/** What is suggested with a confidence that was measured. */
export type Suggested = 'quotations' | 'shares' | 'days';

const pairsOf = (pairs: readonly (readonly number[])[]) =>
  pairs.map(([said = 0, measured = 0]) => ({ said, measured }));
const TABLES = {
  quotations: pairsOf(table.quotations),
  shares: pairsOf(table.shares),
  days: pairsOf(table.days),
} as const;

/**
 * How likely a suggestion is right, 0 to 1 in hundredths, where its rule says that it is `said` sure. More is never
 * made less; below the first pair of the table a rule is believed in proportion.
 */
export function confidenceOf(kind: Suggested, said: number): number {
  let before = { said: 0, measured: 0 };
  for (const pair of TABLES[kind]) {
    if (said <= pair.said) {
      const part = (said - before.said) / (pair.said - before.said);
      return Math.round((before.measured + part * (pair.measured - before.measured)) * 100) / 100;
    }
    before = pair;
  }
  return before.measured;
}
