/** The bounds that words allow (data/README.md), as rows of message keys; a test reads them against the data's rule. */
import type { MessageKey } from '../../words/catalog.ts';

export interface BoundsRow {
  readonly words: MessageKey;
  readonly stated: MessageKey;
  readonly low: MessageKey;
  readonly high: MessageKey;
}

function row(words: MessageKey, stated: MessageKey, low: MessageKey, high: MessageKey): BoundsRow {
  return { words, stated, low, high };
}

const N = 'help.bounds.n';
const NONE = 'help.bounds.none';
const HUNDRED = 'help.bounds.hundred';

export const BOUNDS: readonly BoundsRow[] = [
  row('help.bounds.row.plain', N, N, N),
  row('help.bounds.row.atLeast', N, N, HUNDRED),
  row('help.bounds.row.over', N, 'help.bounds.aboveN', HUNDRED),
  row('help.bounds.row.justOver', N, 'help.bounds.aboveN', NONE),
  row('help.bounds.row.nearly', N, NONE, 'help.bounds.belowN'),
  row('help.bounds.row.upTo', N, NONE, N),
  row('help.bounds.row.about', N, NONE, NONE),
  row('help.bounds.row.between', NONE, 'help.bounds.a', 'help.bounds.b'),
  row('help.bounds.row.most', NONE, 'help.bounds.aboveFifty', HUNDRED),
  row('help.bounds.row.half', 'help.bounds.fifty', 'help.bounds.aboveFifty', HUNDRED),
  row('help.bounds.row.nearlyAll', NONE, NONE, 'help.bounds.belowHundred'),
];
