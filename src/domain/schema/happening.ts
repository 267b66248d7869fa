import * as v from 'valibot';
import { Dated } from '../day.ts';
import { Id, Note, Passages, Text } from './base.ts';

const Vote = v.strictObject({ yes: v.number(), no: v.number(), abstained: v.number() });

/** Something that took place, or was to, once, however many articles tell it. */
export const Happening = v.strictObject({
  id: Id,
  kind: v.picklist([
    'meeting',
    'vote',
    'veto',
    'evacuation',
    'advance',
    'attack',
    'statement',
    'call',
    'flight',
    'other',
  ]),
  title: Text,
  short: v.nullable(Text),
  day: v.nullable(Dated),
  place: v.nullable(Id),
  participants: v.array(Id),
  vote: v.nullable(Vote),
  notSame: v.array(v.strictObject({ id: Id, why: Text })),
});
export type Happening = v.InferOutput<typeof Happening>;

/** One article's telling of a happening. */
export const Event = v.strictObject({
  id: Id,
  happening: Id,
  passages: Passages,
  day: v.nullable(Dated),
  status: v.picklist(['planned', 'under way', 'happened', 'not held', 'headline only']),
  summary: Text,
  note: Note,
});

export const DIFFERENCE_CLASSES = ['real', 'different day', 'different quantity', 'adds up', 'apparent'] as const;

/** A difference between reports, classed, with one sentence of explanation. Sides point to rows. */
export const Difference = v.strictObject({
  id: Id,
  topic: Text,
  class: v.picklist(DIFFERENCE_CLASSES),
  rows: v.pipe(v.array(Id), v.minLength(1)),
  explanation: Text,
  note: Note,
});
export type Difference = v.InferOutput<typeof Difference>;

/**
 * Wording shared by two articles: the sign that they are not independent. Found by the pipeline. `rows` are the
 * two that hold most of it, `reports` all rows of either article that rest on it. `words` counts the common words;
 * each run is one stretch of them, with its UTF-16 offsets `[start, end]` in the two articles' texts.
 */
export const Reuse = v.strictObject({
  id: Id,
  rows: v.tuple([Id, Id]),
  reports: v.array(Id),
  words: v.pipe(v.number(), v.integer()),
  runs: v.array(
    v.strictObject({ text: Text, a: v.tuple([v.number(), v.number()]), b: v.tuple([v.number(), v.number()]) }),
  ),
});
export type Reuse = v.InferOutput<typeof Reuse>;
