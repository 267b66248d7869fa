/**
 * The message catalogs. A file `messages/<language>/<area>.json` holds ICU messages by key; the build compiles
 * them (messages-plugin.ts), so that no message parser is shipped. Keys are typed from the English files.
 */
import type { Messages } from '@lingui/core';
import type basis from './messages/en/basis.json';
import type bounds from './messages/en/bounds.json';
import type chart from './messages/en/chart.json';
import type chartTable from './messages/en/chart-table.json';
import type citation from './messages/en/citation.json';
import type firstVisit from './messages/en/first-visit.json';
import type help from './messages/en/help.json';
import type language from './messages/en/language.json';
import type lesson from './messages/en/lesson.json';
import type compare from './messages/en/compare.json';
import type core from './messages/en/core.json';
import type differences from './messages/en/differences.json';
import type evidence from './messages/en/evidence.json';
import type figures from './messages/en/figures.json';
import type filters from './messages/en/filters.json';
import type map from './messages/en/map.json';
import type ownLesson from './messages/en/own-lesson.json';
import type quotes from './messages/en/quotes.json';
import type search from './messages/en/search.json';
import type searchParts from './messages/en/search-parts.json';
import type summary from './messages/en/summary.json';
import type sources from './messages/en/sources.json';
import type takeAway from './messages/en/take-away.json';
import type timeline from './messages/en/timeline.json';
import type walk from './messages/en/walk.json';
import type worksheet from './messages/en/worksheet.json';

export type MessageKey = keyof (typeof basis &
  typeof bounds &
  typeof chart &
  typeof chartTable &
  typeof citation &
  typeof compare &
  typeof core &
  typeof differences &
  typeof evidence &
  typeof figures &
  typeof filters &
  typeof firstVisit &
  typeof help &
  typeof language &
  typeof lesson &
  typeof map &
  typeof ownLesson &
  typeof quotes &
  typeof search &
  typeof searchParts &
  typeof sources &
  typeof summary &
  typeof takeAway &
  typeof timeline &
  typeof walk &
  typeof worksheet);

/** Messages compiled by Lingui: plain texts, or token lists. */
export type Catalog = Messages;

/** A message file as a module. */
export interface Area {
  readonly default: Catalog;
}

/** One catalog of several areas. */
export function mergedAreas(areas: readonly Area[]): Catalog {
  return Object.assign({}, ...areas.map((area) => area.default));
}
