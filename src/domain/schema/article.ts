import * as v from 'valibot';
import { Dated } from '../day.ts';
import { Id, Note, Text } from './base.ts';

/** Who published an article, as far as known. `identified` says whether the text itself names it. */
export const Outlet = v.strictObject({
  id: Id,
  name: Text,
  nameAr: Text,
  short: Text,
  identified: v.picklist(['printed', 'outside', 'unnamed']),
  reason: Text,
});
export type Outlet = v.InferOutput<typeof Outlet>;

/** A published text, without its text: what is known of it, and the hash that its passages were anchored in. */
export const Article = v.strictObject({
  id: Id,
  outlet: Id,
  title: Text,
  file: Text,
  dateline: Note,
  credits: v.array(Text),
  published: Dated,
  textHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'not a SHA-256 in hexadecimal')),
  length: v.pipe(v.number(), v.integer(), v.minValue(1)),
  language: v.picklist(['en', 'ar']),
  account: v.strictObject({
    about: Text,
    quotes: Text,
    leavesOut: Text,
    oddities: v.array(Text),
    strengths: Text,
    limits: Text,
  }),
});
export type Article = v.InferOutput<typeof Article>;
