/** What a draft still needs from a person before the build takes it: told as numbered notices. */
import type { Problem } from '../problem.ts';
import { placeInText } from '../read/json-fault.ts';
import type { Registry } from '../registry.ts';
import type { ActorIds } from './actor-ids.ts';
import type { DraftShare, DraftStatement } from './draft-rows.ts';
import type { NewArticle } from './new-article.ts';

export interface Draft {
  readonly article: string;
  readonly statements: readonly DraftStatement[];
  readonly shareReports: readonly DraftShare[];
  readonly controlReports: readonly [];
  readonly figures: readonly [];
  readonly events: readonly [];
}

/** The article in articles.json, with its outlet. */
export function recordNeeds(id: string, { articles, outlets }: Registry): Problem[] {
  if (articles.byId.has(id)) return [];
  const known = [...outlets.byId.keys()].join(', ');
  const at = { file: articles.file, value: id };
  const record = 'add the record printed below under "articles", and fill in what is empty';
  const outlet = `write who published it as "outlet": ${known}; another is first added under "outlets"`;
  return [
    { ...at, code: 'AR801', field: 'articles', remedy: record },
    { ...at, code: 'AR802', field: `articles.${id}.outlet`, value: '', remedy: outlet },
  ];
}

export function actorNeeds({ newcomers }: ActorIds, { actors }: Registry): Problem[] {
  return newcomers.map(({ id, name }) => {
    const remedy = `add the record printed below for "${id}"; or write the id of a listed actor in the rows, and the name as one of its aliases`;
    return { code: 'AR803', file: actors.file, field: '', value: name, remedy };
  });
}

function lacks(row: DraftShare): readonly string[] {
  const day = row.day === undefined ? ['"day" (no day of publication is known)'] : [];
  return ['"holder" (government or opposition)', '"holderWords" and "verb" as told in the passage', ...day];
}

/** What only a reader can say of a share, and an area that no place is called by. */
export function shareNeeds(file: string, { shareReports }: Draft, { places }: Registry): Problem[] {
  return shareReports.flatMap((row) => {
    const field = `shareReports.${row.id}`;
    const remedy = `to accept it, add ${lacks(row).join(', ')}`;
    const own: Problem = { code: 'AR805', file, field, value: row.words, remedy };
    if (row.area !== undefined) return [own];
    const known = places.rows.filter(({ kind }) => kind === 'area').map(({ id }) => id);
    const whole = `to accept it, write what it is a share of as "area": ${known.join(', ')}, a city, or a new place of ${places.file}`;
    return [own, { code: 'AR804', file, field: `${field}.area`, value: row.areaWords ?? null, remedy: whole }];
  });
}

/** Places that the text names: reports of who holds them are written by hand. */
export function placeNeeds(file: string, { text, found }: NewArticle): Problem[] {
  const lines = new Map<string, Set<number>>();
  for (const { placeId, start } of found.places)
    lines.set(placeId, (lines.get(placeId) ?? new Set()).add(placeInText(text, start).line));
  return [...lines].map(([place, at]) => {
    const remedy = `named in line ${[...at].join(', ')} of the text; where it says who holds, takes or attacks the place, write a control report`;
    return { code: 'AR808', file, field: 'controlReports', value: place, remedy };
  });
}
