/**
 * The comfort of a curator's file: what is null or an empty list may be left out, the end of a passage too, and a
 * claim says only what is not the article's own voice. Derived from the schema of the dataset, so that a field
 * added there can be left out here without a second list.
 */
import * as v from 'valibot';
import { Claim, Passage } from '../../domain/schema/base.ts';

interface ObjectSchema extends v.GenericSchema {
  readonly entries: Readonly<Record<string, v.GenericSchema>>;
}

interface NullableSchema extends v.GenericSchema {
  readonly wrapped: v.GenericSchema;
}

interface ArraySchema extends v.GenericSchema {
  readonly item: v.GenericSchema;
}

interface UnionSchema extends v.GenericSchema {
  readonly options: readonly v.GenericSchema[];
}

type Fields = Record<string, unknown>;

export function isObjectSchema(schema: v.GenericSchema): schema is ObjectSchema {
  return schema.type === 'strict_object' && 'entries' in schema;
}

export function isNullable(schema: v.GenericSchema): schema is NullableSchema {
  return schema.type === 'nullable' && 'wrapped' in schema;
}

export function isArray(schema: v.GenericSchema): schema is ArraySchema {
  return schema.type === 'array' && 'item' in schema;
}

export function isUnion(schema: v.GenericSchema): schema is UnionSchema {
  return schema.type === 'union' && 'options' in schema;
}

/** A list that must hold something is never left out. */
function mayBeEmpty(schema: v.GenericSchema): boolean {
  if (!('pipe' in schema) || !Array.isArray(schema.pipe)) return true;
  return !schema.pipe.some((step: unknown) => isFields(step) && step['type'] === 'min_length');
}

/** True for what JSON writes in braces. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function endOf({ exact, start }: Fields): number | undefined {
  return typeof exact === 'string' && typeof start === 'number' ? start + exact.length : undefined;
}

const NO_CLAIM = { claimant: null, words: null, hedge: null, disputedBy: null };

function filledClaim(fields: Fields): Fields {
  const voice = (fields['claimant'] ?? null) === null ? 'article' : 'actor';
  return { ...NO_CLAIM, voice, ...fields };
}

/** What stands for a field that was left out; undefined where it must be given. */
function absent(schema: v.GenericSchema): unknown {
  if (schema === Claim) return fillFields(Claim, filledClaim({}));
  if (isNullable(schema)) return null;
  return isArray(schema) && mayBeEmpty(schema) ? [] : undefined;
}

/** In the schema's key order, as the check gives them; fields that it does not know come last. */
function fillFields({ entries }: ObjectSchema, fields: Fields): Fields {
  const filled: Fields = {};
  for (const [key, entry] of Object.entries(entries)) {
    const value = fields[key] === undefined ? absent(entry) : fillIn(entry, fields[key]);
    if (value !== undefined) filled[key] = value;
  }
  for (const key of Object.keys(fields)) if (!Object.hasOwn(entries, key)) filled[key] = fields[key];
  return filled;
}

/** Of several kinds of thing the first that the value is, once filled in; the value as it came where it is none. */
function fillUnion({ options }: UnionSchema, value: unknown): unknown {
  for (const option of options) {
    const filled = fillIn(option, value);
    if (v.is(option, filled)) return filled;
  }
  return value;
}

/** The value with everything that may be left out filled in; unknown and wrong fields stay, for the check to name. */
export function fillIn(schema: v.GenericSchema, value: unknown): unknown {
  if (isNullable(schema)) return value === null ? null : fillIn(schema.wrapped, value);
  if (isArray(schema)) return Array.isArray(value) ? value.map((item) => fillIn(schema.item, item)) : value;
  if (isUnion(schema)) return fillUnion(schema, value);
  if (!isObjectSchema(schema) || !isFields(value)) return value;
  if (schema === Claim) return fillFields(Claim, filledClaim(value));
  const end = schema === Passage && value['end'] === undefined ? endOf(value) : undefined;
  return fillFields(schema, end === undefined ? value : { ...value, end });
}
