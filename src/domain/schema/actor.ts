import * as v from 'valibot';
import { Id, Note, Text } from './base.ts';

/**
 * The sides a reader can filter by. `government` is the Syrian government and its forces; `other` is civilians
 * and those whose side no report gives ("critics of the operation").
 */
export const SIDES = [
  'government',
  'opposition',
  'mediator',
  'humanitarian',
  'state',
  'analyst',
  'media',
  'other',
] as const;
export const Side = v.picklist(SIDES);
export type Side = v.InferOutput<typeof Side>;

/** The two sides that can hold a district. */
export const HOLDERS = ['government', 'opposition'] as const;
export const Holder = v.picklist(HOLDERS);
export type Holder = v.InferOutput<typeof Holder>;

/** A person or body that speaks or acts. `unnamed` is one a report only describes ("opposition activists"). */
export const Actor = v.strictObject({
  id: Id,
  name: Text,
  nameAr: Text,
  kind: v.picklist(['person', 'body', 'unnamed']),
  side: Side,
  role: Text,
  aliases: v.array(Text),
  note: Note,
});
export type Actor = v.InferOutput<typeof Actor>;
