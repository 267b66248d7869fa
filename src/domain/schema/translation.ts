import * as v from 'valibot';
import { Text } from './base.ts';

export const TRANSLATION_VERSION = 1;

/** `texts` as people write them: our own words in English -> the same in another language. */
export const TranslationFile = v.record(Text, Text);

/** Published beside the dataset as `texts.<language>.json`: all own words of the dataset in one language. */
export const Translation = v.strictObject({
  version: v.literal(TRANSLATION_VERSION),
  language: Text,
  texts: TranslationFile,
});
export type Translation = v.InferOutput<typeof Translation>;
