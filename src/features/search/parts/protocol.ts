/** What the page and its worker say to each other; checked where it comes in, on both sides. */
import * as v from 'valibot';
import { PackedMatches } from './packed-matches.ts';

/** Numbers the question, so that its answer finds it. */
const Turn = v.pipe(v.number(), v.integer());

/** From the page. */
export const Question = v.variant('ask', [
  /** First of all: where the data is. */
  v.strictObject({ ask: v.literal('begin'), data: v.pipe(v.string(), v.url()) }),
  v.strictObject({ ask: v.literal('find'), turn: Turn, needle: v.string() }),
  v.strictObject({ ask: v.literal('match'), turn: Turn, query: v.string() }),
  /** Nobody waits for the answer any more. */
  v.strictObject({ ask: v.literal('leave'), turn: Turn }),
  v.strictObject({ ask: v.literal('retry') }),
]);
export type Question = v.InferOutput<typeof Question>;

const Problem = v.strictObject({
  fault: v.picklist(['missing', 'unreachable', 'broken', 'version', 'invalid', 'code']),
  detail: v.string(),
});

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** From the worker. */
export const Answer = v.variant('tell', [
  v.strictObject({
    tell: v.literal('found'),
    turn: Turn,
    found: v.strictObject({
      hits: v.instance(Uint8Array<ArrayBuffer>),
      read: Count,
      parts: v.nullable(Count),
      hash: v.nullable(v.string()),
      problem: v.nullable(Problem),
    }),
  }),
  v.strictObject({ tell: v.literal('matches'), turn: Turn, matches: PackedMatches }),
  v.strictObject({ tell: v.literal('failed'), turn: Turn, detail: v.string() }),
]);
export type Answer = v.InferOutput<typeof Answer>;
