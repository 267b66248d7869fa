/** The ids that a lesson's links may name, as the page will know them. */
import { knownOf, type Named } from '../../view/known.ts';
import type { Known } from '../../view/table.ts';
import type { Registry } from '../registry.ts';

/** Answers for the shared files; `reports` for the rows of all annotations. */
export function knownIds(registry: Registry, reports: Named['reports']): Known {
  const { actors, outlets, places, happenings, differences } = registry;
  return knownOf({
    actors: actors.byId,
    outlets: outlets.byId,
    places: places.byId,
    happenings: happenings.byId,
    differences: differences.byId,
    reports,
  });
}
