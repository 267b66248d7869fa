import * as v from 'valibot';
import { Id, Text } from './base.ts';

export const ARTICLE_TEXT_VERSION = 1;

/**
 * An article with its whole text: written beside the dataset only where the texts lie at hand, for local use, and
 * never part of the repository. Offsets of passages are UTF-16 units into `text`.
 */
export const ArticleText = v.strictObject({
  version: v.literal(ARTICLE_TEXT_VERSION),
  id: Id,
  title: Text,
  textHash: Text,
  text: v.string(),
});
export type ArticleText = v.InferOutput<typeof ArticleText>;
