/** The rules that one article's rows must keep by themselves. */
import type { Article } from '../../domain/schema/article.ts';
import type { Annotation } from '../../domain/schema/dataset.ts';
import type { Outcome } from '../problem.ts';
import type { Registry } from '../registry.ts';
import { ROW_KINDS } from '../source/annotation.ts';
import { claimFaults, controlFaults, speakerFaults } from './check-claims.ts';
import { daysFaults } from './check-days.ts';
import { figureFaults } from './check-figures.ts';
import { passageFaults } from './check-passages.ts';
import { shareFaults } from './check-shares.ts';
import { faultUnless, type Fault } from './faults.ts';

export interface RowsToCheck {
  readonly article: Article;
  readonly file: string;
  readonly annotation: Annotation;
  readonly registry: Registry;
}

function idFaults(annotation: Annotation, article: string): Fault[] {
  const seen = new Set<string>();
  return ROW_KINDS.flatMap((kind) =>
    annotation[kind].flatMap(({ id }) => {
      const isNew = !seen.has(id);
      seen.add(id);
      const at = { field: `${kind}.${id}.id`, value: id };
      const free = 'this id is given twice; write the next free number';
      return [
        ...faultUnless(isNew, { ...at, code: 'AR401', remedy: free }),
        ...faultUnless(id.startsWith(`${article}-`), { ...at, code: 'AR408', remedy: `begin it with "${article}-"` }),
      ];
    }),
  );
}

/** Shares are shares of a part of a city or of one; a country is no place that a report of control colours. */
function placeFaults({ shareReports, controlReports }: Annotation, { places }: Registry): Fault[] {
  const kindOf = (id: string) => places.byId.get(id)?.kind;
  return [
    ...shareReports.flatMap(({ id, area }) => {
      const kind = kindOf(area);
      return faultUnless(kind === undefined || kind === 'area' || kind === 'city', {
        code: 'AR513',
        field: `shareReports.${id}.area`,
        value: area,
        remedy: `a share is a share of an area or a city, and this is a ${kind}`,
      });
    }),
    ...controlReports.flatMap(({ id, place }) =>
      faultUnless(kindOf(place) !== 'country', {
        code: 'AR513',
        field: `controlReports.${id}.place`,
        value: place,
        remedy: 'a country is not held as a whole; name the place within it',
      }),
    ),
  ];
}

function claimsFaults({ controlReports, shareReports, figures }: Annotation): Fault[] {
  return [
    ...controlReports.flatMap(({ id, claim }) => claimFaults(claim, `controlReports.${id}`)),
    ...shareReports.flatMap(({ id, claim }) => claimFaults(claim, `shareReports.${id}`)),
    ...figures.flatMap(({ id, claim }) => claimFaults(claim, `figures.${id}`)),
  ];
}

/** Checks one article's rows; see the check-*.ts beside this file for the rules. */
export function checkRows({ article, file, annotation, registry }: RowsToCheck): Outcome<Annotation> {
  const faults = [
    ...idFaults(annotation, article.id),
    ...passageFaults(annotation, article.length),
    ...daysFaults(annotation, article.published),
    ...annotation.statements.flatMap(speakerFaults),
    ...claimsFaults(annotation),
    ...annotation.controlReports.flatMap(controlFaults),
    ...annotation.shareReports.flatMap(shareFaults),
    ...annotation.figures.flatMap(figureFaults),
    ...placeFaults(annotation, registry),
  ];
  const problems = faults.map((fault) => ({ ...fault, file }));
  return { output: problems.length === 0 ? annotation : null, problems };
}
