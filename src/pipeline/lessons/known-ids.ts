/** The ids that a lesson's links may name, as the page will know them. */
import { SIDES } from '../../domain/schema/actor.ts';
import { UNATTRIBUTED } from '../../domain/report-table.ts';
import type { Known } from '../../view/table.ts';
import type { Registry } from '../registry.ts';

/** Answers for the shared files and the rows of all annotations. */
export function knownIds(registry: Registry, rows: { readonly has: (id: string) => boolean }): Known {
  const { actors, outlets, places, happenings, differences } = registry;
  const tables = [places, happenings, differences];
  return {
    actor: (id) => id === UNATTRIBUTED || actors.byId.has(id),
    side: (id) => SIDES.some((side) => side === id),
    outlet: (id) => outlets.byId.has(id),
    place: (id) => places.byId.has(id),
    selectable: (id) => rows.has(id) || tables.some(({ byId }) => byId.has(id)),
    language: (id) => /^[a-z]{2,3}$/.test(id),
    lesson: () => true,
  };
}
