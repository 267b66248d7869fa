/** The project's own practice articles with what a careful reader finds in them. */
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

export const PRACTICE = 'tests/golden/extract/practice';

const Span = v.object({ start: v.number(), end: v.number() });
const Name = v.nullable(v.string());
const Percent = v.nullable(v.number());
const optional = { optional: v.optional(v.boolean(), false) };

const Gold = v.object({
  quotes: v.array(
    v.object({
      spans: v.array(Span),
      speaker: Name,
      acceptSpeakers: v.optional(v.array(Name), []),
      acceptNull: v.optional(v.boolean(), false),
      kind: v.picklist(['full', 'partial', 'term']),
      nested: v.optional(v.boolean(), false),
    }),
  ),
  shares: v.array(
    v.object({
      ...Span.entries,
      ...optional,
      stated: Percent,
      low: Percent,
      high: Percent,
      claimant: Name,
      acceptClaimants: v.optional(v.array(Name), []),
    }),
  ),
  days: v.array(v.object({ ...Span.entries, ...optional, from: v.optional(Name), to: v.optional(Name) })),
  hardNegatives: v.optional(v.array(v.object({ ...Span.entries, why: v.string() })), []),
});
export type Gold = v.InferOutput<typeof Gold>;

export interface Practice {
  readonly id: string;
  readonly text: string;
  readonly gold: Gold;
}

/** The articles whose id begins with `set`: "d" for those that the rules were made with, "h" for those held back. */
export function practiceOf(set: string): Practice[] {
  return readdirSync(PRACTICE)
    .filter((name) => name.startsWith(set) && name.endsWith('.gold.json'))
    .toSorted()
    .map((name) => {
      const id = name.replace('.gold.json', '');
      const gold = v.parse(Gold, JSON.parse(readFileSync(`${PRACTICE}/${name}`, 'utf8')));
      return { id, gold, text: readFileSync(`${PRACTICE}/${id}.txt`, 'utf8') };
    });
}
