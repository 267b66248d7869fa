/** Whom an article names: every printing of a name leads to its fullest one. */
import { nameKey } from '../text/fold.ts';
import { remembered } from '../text/remembered.ts';
import { GIVEN, Word, flagsOf, femaleTitles, givenTitles, maleTitles, wordsOf } from '../words.ts';
import type { Mention } from '../grammar/names.ts';

/** What the article tells of whom "he" or "she" may mean. */
export type Gender = 'male' | 'female' | 'unknown';
/** name: a capitalised name of which no more is known; unnamed: somebody who is only described. */
export type EntityKind = 'person' | 'name' | 'body' | 'place' | 'unnamed';

/** A person or body of the article, under the fullest name that it prints. */
export interface Entity {
  readonly id: number;
  name: string;
  /** The name as it is compared, see nameKey. */
  key: string;
  kind: EntityKind;
  gender: Gender;
  readonly plural: boolean;
  /** Whose niece, driver or deputy somebody was called: "Fox's niece, Ann" makes Fox Ann's. */
  relativeOf: Entity | null;
  /** Descriptions in the article's words, lower case, one list of words each: ["deputy", "leader"]. */
  readonly roles: (readonly string[])[];
  /** False while the name only ever opened sentences: it may be a common word. */
  sure: boolean;
  /** Node offset of the first printing. */
  readonly first: number;
}

/** The entities of one article, and the ways to find them. */
export interface Entities {
  readonly all: Entity[];
  /** Whole name -> entity. */
  readonly byKey: Map<string, Entity>;
  /** Surname, last words or acronym -> entities, in the order of the text. */
  readonly byPart: Map<string, Entity[]>;
  /** Last noun of a description -> entities, in the order in which they got it. */
  readonly byRole: Map<string, Entity[]>;
}

/** The entities of an article of which nothing is read yet. */
export function noEntities(): Entities {
  return { all: [], byKey: new Map(), byPart: new Map(), byRole: new Map() };
}

/** Enters a printing of a name; the whole article is entered before anything is looked up. */
export function enter(entities: Entities, mention: Mention, start: number): Entity | null {
  if (mention.kind === 'role' || mention.kind === 'people') return null;
  const { key } = mention;
  if (key === '') return null;
  const known = entities.byKey.get(key);
  const entity = known ?? newEntity(entities, mention, start);
  learn(entity, mention);
  return entity;
}

/** An entity of which no more is known than its name. */
export function entityWith(id: number, name: string, kind: EntityKind, first: number, plural: boolean): Entity {
  const key = nameKey(name);
  const sure = kind === 'unnamed';
  return { id, name, key, kind, gender: 'unknown', plural, relativeOf: null, roles: [], sure, first };
}

function newEntity(entities: Entities, mention: Mention, first: number): Entity {
  const kind = mention.kind === 'role' || mention.kind === 'people' ? 'name' : mention.kind;
  const entity = entityWith(entities.all.length, mention.name, kind, first, false);
  entities.all.push(entity);
  entities.byKey.set(mention.key, entity);
  for (const key of kind === 'body' ? partsOfBody(mention.name) : partsOfName(mention.name))
    part(entities, key, entity);
  return entity;
}

/** The ways in which a later printing may shorten a name, as keys. */
const partsOfName = remembered((name) => shortForms(name, false));
const partsOfBody = remembered((name) => shortForms(name, true));

function shortForms(name: string, body: boolean): readonly string[] {
  const words = nameKey(name).split(' ');
  const forms: string[] = [];
  for (let from = 1; from < words.length; from += 1) forms.push(words.slice(from).join(' '));
  const head = body ? headOf(words) : 0;
  for (let from = 0; from < head; from += 1) forms.push(words.slice(from, head).join(' '));
  if (words.length > 1 && words[0] !== undefined && words[0].length > 1) forms.push(words[0]);
  if (body || words.length > 2) forms.push(initialsOf(name));
  if (body && words.length > 2) forms.push(words.map((word) => word.charAt(0)).join(''));
  return forms.filter((form) => form.length > 1);
}

/** "Vale Observatory for Fair Votes": how many words stand before what the body is of or for; 0 where nothing hangs on it. */
export function headOf(words: readonly string[]): number {
  return Math.max(
    0,
    words.findIndex((word) => /^(?:of|for|on)$/.test(word)),
  );
}

/** "observatory" of "vale observatory for fair votes". */
function isHeadOf(name: string, key: string): boolean {
  const words = name.split(' ');
  return words[headOf(words) - 1] === key;
}

function part(entities: Entities, key: string, entity: Entity): void {
  const found = entities.byPart.get(key);
  if (found === undefined) entities.byPart.set(key, [entity]);
  else if (found.length < 12) found.push(entity);
}

/** Gives an entity one more name: the acronym in brackets after it. */
export function alias(entities: Entities, entity: Entity, name: string): void {
  const key = nameKey(name);
  entities.byKey.set(key, entity);
}

function initialsOf(name: string): string {
  return name
    .replace(/\b(?:of|the|for|and)\b/g, '')
    .replace(/[^\p{L} -]/gu, '')
    .split(/[\s-]+/)
    .map((w) => w.charAt(0))
    .join('')
    .toLowerCase();
}

function learn(entity: Entity, mention: Mention): void {
  if (mention.kind === 'person') entity.kind = 'person';
  else if (entity.kind === 'name' && mention.kind !== 'role' && mention.kind !== 'people') entity.kind = mention.kind;
  if (mention.name.length > entity.name.length) {
    entity.name = mention.name;
    entity.key = mention.key;
  }
  if (entity.gender === 'unknown') entity.gender = genderOf(mention);
  if (mention.titles.length > 0) entity.roles.push(wordsOf(mention.titles));
}

function genderOf(mention: Mention): Gender {
  for (const title of mention.titles) {
    if (maleTitles.has(title)) return 'male';
    if (femaleTitles.has(title)) return 'female';
  }
  return mention.kind === 'body' || mention.kind === 'place' ? 'unknown' : genderOfName(mention.key);
}

/** The gender that the given name of a name tells; "unknown" where the lists are silent. */
const genderOfName = remembered(genderOfGiven);

function genderOfGiven(key: string): Gender {
  const [first = '', second = ''] = key.split(' ');
  const flags = flagsOf(first.length > 2 ? first : second) & GIVEN;
  if (flags === Word.male) return 'male';
  return flags === Word.female ? 'female' : 'unknown';
}

/** The entity of a name, by the whole name, else by its last words, its given name or its initials. */
export function entityOf(entities: Entities, mention: Mention, at: number): Entity | null {
  const { key } = mention;
  const whole = entities.byKey.get(key) ?? null;
  const candidates = entities.byPart.get(key);
  if (candidates === undefined) return whole;
  const fuller = candidates.filter((one) => fits(one, mention, key));
  return (mention.titles.length === 0 ? protagonist(fuller, key, at) : null) ?? nearest(fuller, at) ?? whole;
}

/** "Fox", where Ann Fox and later her husband Tom Fox were named: whoever had the surname first. */
function protagonist(candidates: readonly Entity[], key: string, at: number): Entity | null {
  const bearers = candidates.filter((one) => one.first <= at && one.key.endsWith(` ${key}`));
  return bearers.every(({ kind }) => kind === 'person') ? (bearers[0] ?? null) : null;
}

function fits(entity: Entity, mention: Mention, key: string): boolean {
  if (mention.kind === 'place' || entity.kind === 'place') return false;
  if (mention.titles.length > 0 && entity.gender !== 'unknown') {
    const gender = genderOf(mention);
    if (gender !== 'unknown' && gender !== entity.gender) return false;
  }
  const opens = entity.key.length > key.length && entity.key.startsWith(`${key} `);
  if (opens && entity.kind === 'body') return !mention.afterThe || isHeadOf(entity.key, key);
  if (opens && mention.titles.length > 0) return mention.titles.some((title) => givenTitles.has(title));
  return entity.kind !== 'body' || mention.kind === 'body' || mention.afterThe;
}

/** The entity last entered before `at`, else the first after it. */
function nearest(candidates: readonly Entity[], at: number): Entity | null {
  return candidates.findLast((one) => one.first <= at) ?? candidates[0] ?? null;
}
