/** Parts that every row of the dataset shares. */
import * as v from 'valibot';

/** Stable words or numbers: "kerry", "old-city", "001-c2". They stand in links, so they never change. */
export const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words and digits joined by hyphens'),
);

export const Text = v.pipe(v.string(), v.trim(), v.minLength(1, 'empty; write the words or null'));

/** Longest prefix or suffix of a passage, in UTF-16 units (article text is not ours to republish). */
export const CONTEXT_LIMIT = 40;

/**
 * The evidence: where the words of a report stand in its article. W3C Web Annotation quote and position
 * selectors; `start` and `end` are UTF-16 offsets into the article's text as decoded, end not included.
 */
export const Passage = v.pipe(
  v.strictObject({
    exact: v.pipe(v.string(), v.minLength(1)),
    prefix: v.pipe(v.string(), v.maxLength(CONTEXT_LIMIT)),
    suffix: v.pipe(v.string(), v.maxLength(CONTEXT_LIMIT)),
    start: v.pipe(v.number(), v.integer(), v.minValue(0)),
    end: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  v.forward(
    v.check(
      ({ exact, start, end }) => end - start === exact.length,
      'end - start is not the length of exact; anchor the passage again',
    ),
    ['end'],
  ),
);
export type Passage = v.InferOutput<typeof Passage>;

/** Where a passage stands: UTF-16 offsets into the text of its article, `end` not included. */
export type Position = Pick<Passage, 'start' | 'end'>;

export const Passages = v.pipe(v.array(Passage), v.minLength(1, 'a report needs at least one passage'));

/**
 * Who says it. `claimant` null is the article's own voice (or, with `voice: caption`, a photo caption's).
 * `words` is the attribution as printed; `hedge` a doubt as printed ("reportedly").
 */
export const Claim = v.strictObject({
  claimant: v.nullable(Id),
  voice: v.picklist(['article', 'caption', 'actor']),
  words: v.nullable(Text),
  hedge: v.nullable(Text),
  disputedBy: v.nullable(Id),
});
export type Claim = v.InferOutput<typeof Claim>;

export const Note = v.nullable(Text);
