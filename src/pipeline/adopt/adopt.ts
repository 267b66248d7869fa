/** A new article's text -> a draft of its annotations, and what the other files of the data folder need for it. */
import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute, join, relative } from 'node:path';
import { hashOf } from '../anchor/anchor.ts';
import { missingFolders, textFolder, type Folders } from '../folders.ts';
import { reasonOf, writeProblem, type Outcome, type Problem } from '../problem.ts';
import { isThere, readText } from '../read/read-text.ts';
import { readRegistry, type Registry } from '../registry.ts';
import { ActorIds, idOf, type Newcomer } from './actor-ids.ts';
import { draftShares, draftStatements } from './draft-rows.ts';
import { draftText } from './draft-text.ts';
import { actorNeeds, placeNeeds, recordNeeds, shareNeeds, type Draft } from './needs.ts';
import { readNewArticle, recordOf } from './new-article.ts';

export interface AdoptOptions extends Folders {
  /** The article's text: a path, or the name of a file in the folder of the texts. */
  readonly file: string;
}

export interface Adopted {
  /** The draft that was written. */
  readonly file: string;
  readonly suggested: number;
  /** Records to be completed by hand, by the file that they belong into. */
  readonly records: Readonly<Record<string, readonly unknown[]>>;
}

interface Text {
  readonly id: string;
  /** As articles.json names it, relative to the folder of the texts. */
  readonly name: string;
  readonly text: string;
}

/** The id that a file's name gives: its words before the first underscore, or before the ending. */
function idOfFile(file: string): string {
  return idOf(basename(file, extname(file)).replace(/_.*/s, ''));
}

/** The text, and its place in the folder of the texts; a notice where it lies elsewhere. */
async function readGiven({ data, articles, file }: AdoptOptions, registry: Registry): Promise<Outcome<Text>> {
  const folder = (await textFolder({ data, articles }))?.path ?? dirname(file);
  const path = (await isThere(file)) ? file : join(folder, file);
  const { output, problems } = await readText(path);
  if (output === null) return { output, problems };
  const below = relative(folder, path);
  const isInside = !below.startsWith('..') && !isAbsolute(below);
  const name = isInside ? below : basename(path);
  const listed = registry.articles.rows.find((row) => row.file === name);
  const remedy = `the build reads texts from ${folder}; put it there`;
  const elsewhere: Problem = { code: 'AR809', file: path, field: '', value: 'not in the folder of the texts', remedy };
  const id = listed?.id ?? idOfFile(path);
  return { output: { id, name, text: output }, problems: isInside ? [] : [elsewhere] };
}

/** What stands in the way of a draft: another article's id, another text than the recorded one. */
function obstacles({ id, name, text }: Text, { articles }: Registry): Problem[] {
  const listed = articles.byId.get(id);
  if (listed === undefined) return [];
  if (listed.file !== name) {
    const remedy = `${articles.file} has this id for ${listed.file}; begin the name of the file with an id that is free`;
    return [{ code: 'AR807', file: name, field: 'id', value: id, remedy }];
  }
  if (hashOf(text) === listed.textHash) return [];
  const remedy = `${articles.file} records ${listed.textHash}; bring that text back, or write this hash and length ${text.length} there`;
  return [{ code: 'AR301', file: name, field: 'SHA-256', value: hashOf(text), remedy }];
}

/** Writes a file whole or not at all; one that is there already stays as it is. */
async function writeNew(place: string, text: string): Promise<Problem | null> {
  const beside = `${place}.${process.pid}.part`;
  try {
    await mkdir(dirname(place), { recursive: true });
    await writeFile(beside, text);
    await link(beside, place);
    return null;
  } catch (error) {
    const reason = reasonOf(error);
    if (reason !== 'EEXIST') return writeProblem(place, reason);
    const remedy = 'nobody’s review is written over: review what stands there, or move it away and adopt again';
    return { code: 'AR806', file: place, field: '', value: 'there already', remedy };
  } finally {
    // where even this is refused, the reason is the one that is told already
    await rm(beside, { force: true }).catch(reasonOf);
  }
}

function actorRecord({ id, name }: Newcomer): unknown {
  return { id, name, nameAr: '', kind: '', side: '', role: '', aliases: [name] };
}

function recordsOf(registry: Registry, record: unknown, { newcomers }: ActorIds): Adopted['records'] {
  const { articles, actors } = registry;
  return {
    ...(record !== null && { [articles.file]: [record] }),
    ...(newcomers.length > 0 && { [actors.file]: newcomers.map(actorRecord) }),
  };
}

async function adoptText(given: Text, data: string, registry: Registry): Promise<Outcome<Adopted>> {
  const listed = registry.articles.byId.get(given.id) ?? null;
  const article = readNewArticle({ ...given, listed, places: registry.places });
  const actors = new ActorIds(registry.actors.rows);
  const draft: Draft = {
    article: given.id,
    statements: draftStatements(article, actors),
    shareReports: draftShares(article, actors, registry.places),
    controlReports: [],
    figures: [],
    events: [],
  };
  const file = join(data, 'annotations', `${given.id}.json`);
  const problem = await writeNew(file, draftText(draft));
  if (problem !== null) return { output: null, problems: [problem] };
  const needs = [
    ...recordNeeds(given.id, registry),
    ...actorNeeds(actors, registry),
    ...shareNeeds(file, draft, registry),
    ...placeNeeds(file, article),
  ];
  const records = recordsOf(registry, listed === null ? recordOf(article, given.name) : null, actors);
  const suggested = draft.statements.length + draft.shareReports.length;
  return { output: { file, suggested, records }, problems: needs };
}

/**
 * Writes `annotations/<id>.json` in the data folder, every row of it marked as suggested. The id is that of the
 * article which articles.json lists with this file, else the beginning of the file's name. A file that is there
 * already is never written over. The problems are notices of what a person has to add, or say why nothing was written.
 */
export async function adopt(options: AdoptOptions): Promise<Outcome<Adopted>> {
  const missing = await missingFolders(options);
  if (missing.length > 0) return { output: null, problems: missing };
  const { output: registry, problems } = await readRegistry(options.data);
  if (registry === null) return { output: null, problems };
  const text = await readGiven(options, registry);
  if (text.output === null) return { output: null, problems: text.problems };
  const inTheWay = obstacles(text.output, registry);
  if (inTheWay.length > 0) return { output: null, problems: inTheWay };
  const { output, problems: needs } = await adoptText(text.output, options.data, registry);
  return { output, problems: [...text.problems, ...needs] };
}
