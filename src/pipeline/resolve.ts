/** The rows of one article -> the same rows, every id in them known; or a problem for each that is not. */
import { distance } from 'fastest-levenshtein';
import type { Claim } from '../domain/schema/base.ts';
import type { Annotation } from '../domain/schema/dataset.ts';
import type { Outcome, Problem } from './problem.ts';
import type { ProblemCode } from './problem-codes.ts';
import type { Registry, Table } from './registry.ts';

/** An id where it is used: the field that holds it, and the table that must know it. */
interface Use {
  readonly field: string;
  readonly id: string;
  readonly of: 'actors' | 'places' | 'outlets' | 'happenings';
}

const UNKNOWN: Readonly<Record<Use['of'], ProblemCode>> = {
  actors: 'AR402',
  places: 'AR403',
  outlets: 'AR404',
  happenings: 'AR405',
};

/** The known id that looks most like this one, where one does. */
function alike(id: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.floor(id.length / 3)) + 1;
  for (const candidate of known) {
    const steps = distance(id, candidate);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** The problem of an id that its table does not know, with the nearest that it does. */
export function unknownId(code: ProblemCode, file: string, field: string, id: string, known: Table<unknown>): Problem {
  const near = alike(id, known.byId.keys());
  const hint = near === null ? '' : `did you mean "${near}"? If not, `;
  return { code, file, field, value: id, remedy: `${hint}add it to ${known.file}` };
}

function oneUse(of: Use['of'], field: string, id: string | null): Use[] {
  return id === null ? [] : [{ of, field, id }];
}

function manyUses(of: Use['of'], field: string, ids: readonly string[]): Use[] {
  return ids.map((id, index) => ({ of, field: `${field}.${index}`, id }));
}

function claimUses(at: string, { claimant, disputedBy }: Claim): Use[] {
  return [
    ...oneUse('actors', `${at}.claim.claimant`, claimant),
    ...oneUse('actors', `${at}.claim.disputedBy`, disputedBy),
  ];
}

function statementUses(annotation: Annotation): Use[] {
  return annotation.statements.flatMap(({ id, speakers, place, relay, about }) => {
    const at = `statements.${id}`;
    return [
      ...manyUses('actors', `${at}.speakers`, speakers),
      ...oneUse('places', `${at}.place`, place),
      ...relay.flatMap(({ actor }, index) => oneUse('actors', `${at}.relay.${index}.actor`, actor)),
      ...manyUses('places', `${at}.about`, about),
    ];
  });
}

function reportUses({ controlReports, shareReports, figures, events }: Annotation): Use[] {
  return [
    ...controlReports.flatMap(({ id, place, attack, claim }) => [
      ...oneUse('places', `controlReports.${id}.place`, place),
      ...oneUse('actors', `controlReports.${id}.attack.attacker`, attack?.attacker ?? null),
      ...claimUses(`controlReports.${id}`, claim),
    ]),
    ...shareReports.flatMap(({ id, area, claim }) => [
      ...oneUse('places', `shareReports.${id}.area`, area),
      ...claimUses(`shareReports.${id}`, claim),
    ]),
    ...figures.flatMap(({ id, place, claim }) => [
      ...oneUse('places', `figures.${id}.place`, place),
      ...claimUses(`figures.${id}`, claim),
    ]),
    ...events.flatMap(({ id, happening }) => oneUse('happenings', `events.${id}.happening`, happening)),
  ];
}

function unresolved(file: string, used: readonly Use[], registry: Registry): Problem[] {
  return used.flatMap(({ of, field, id }) =>
    registry[of].byId.has(id) ? [] : [unknownId(UNKNOWN[of], file, field, id, registry[of])],
  );
}

/** Resolves the ids that the rows of one article use. */
export function resolveRows(file: string, annotation: Annotation, registry: Registry): Outcome<Annotation> {
  const problems = unresolved(file, [...statementUses(annotation), ...reportUses(annotation)], registry);
  return { output: problems.length === 0 ? annotation : null, problems };
}

function circles({ file, rows, byId }: Registry['places']): Problem[] {
  return rows.flatMap(({ id, within }, index) => {
    const seen = new Set([id]);
    let at = within;
    while (at !== null && !seen.has(at)) {
      seen.add(at);
      at = byId.get(at)?.within ?? null;
    }
    if (at !== id) return [];
    const field = `features.${index}.properties.within`;
    return [{ code: 'AR409', file, field, value: within, remedy: `"${id}" lies within itself; break the circle` }];
  });
}

/** Resolves the ids that the shared files use of each other. */
export function resolveRegistry(registry: Registry): Outcome<Registry> {
  const { articles, places, happenings } = registry;
  const problems = [
    ...unresolved(
      articles.file,
      articles.rows.flatMap(({ id, outlet }) => oneUse('outlets', `articles.${id}.outlet`, outlet)),
      registry,
    ),
    ...unresolved(
      places.file,
      places.rows.flatMap(({ id, within }) => oneUse('places', `${id}.within`, within)),
      registry,
    ),
    ...unresolved(
      happenings.file,
      happenings.rows.flatMap(({ id, place, participants, notSame }) => [
        ...oneUse('places', `${id}.place`, place),
        ...manyUses('actors', `${id}.participants`, participants),
        ...notSame.flatMap((other, index) => oneUse('happenings', `${id}.notSame.${index}.id`, other.id)),
      ]),
      registry,
    ),
    ...circles(places),
  ];
  return { output: problems.length === 0 ? registry : null, problems };
}
