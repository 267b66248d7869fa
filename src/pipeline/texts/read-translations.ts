/** `texts/<language>.json` of the data folder -> translations that lack no text and hold none too many. */
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Translation, TRANSLATION_VERSION, TranslationFile } from '../../domain/schema/translation.ts';
import type { Outcome, Problem } from '../problem.ts';
import { readJson } from '../read/read-json.ts';
import { isFolder } from '../read/read-text.ts';
import { checkSchema } from '../source/check-schema.ts';

type Texts = Translation['texts'];

/** The files of the folder, in the order of their names; none where there is no such folder. */
export async function translationFiles(data: string): Promise<string[]> {
  const folder = join(data, 'texts');
  if (!(await isFolder(folder))) return [];
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  return names.toSorted().map((name) => join(folder, name));
}

function gaps(file: string, texts: Texts, wanted: ReadonlyMap<string, string>): Problem[] {
  const missing = [...wanted].filter(([text]) => texts[text] === undefined);
  const stale = Object.keys(texts).filter((text) => !wanted.has(text));
  return [
    ...missing.map(([value, field]): Problem => {
      return { code: 'AR901', file, field, value, remedy: 'add this text with its translation' };
    }),
    ...stale.map((value): Problem => {
      const remedy = 'the data has no such text now; remove it, or correct its English';
      return { code: 'AR902', file, field: '', value, remedy };
    }),
  ];
}

/** Reads one language. `wanted`: every own text of the dataset, with where it stands. */
export async function readTranslation(
  file: string,
  wanted: ReadonlyMap<string, string>,
): Promise<Outcome<Translation>> {
  const json = await readJson(file);
  if (json.output === null) return { output: null, problems: json.problems };
  const checked = checkSchema(file, TranslationFile, json.output.value);
  if (checked.output === null) return { output: null, problems: checked.problems };
  const texts = checked.output;
  const problems = gaps(file, texts, wanted);
  if (problems.length > 0) return { output: null, problems };
  return { output: { version: TRANSLATION_VERSION, language: basename(file, '.json'), texts }, problems };
}
