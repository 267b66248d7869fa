/**
 * Languages of the interface: every one has every message of the English one, in the file of the same name, with the
 * same values to put in and a form for every plural that the language knows.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import * as v from 'valibot';

const Texts = v.record(v.string(), v.string());
export type Texts = v.InferOutput<typeof Texts>;

/** A value in a message: its name, and the forms it chooses between if it is a plural. */
interface Value {
  readonly name: string;
  readonly plurals: readonly string[] | null;
}

/** Values in compiled tokens: texts, and lists of a name, a kind and its cases. */
function valuesIn(tokens: unknown): Value[] {
  if (!Array.isArray(tokens)) return [];
  return tokens.flatMap((token: unknown): Value[] => {
    if (!Array.isArray(token)) return [];
    const [name, kind, cases]: unknown[] = token;
    const forms: [string, unknown][] = typeof cases === 'object' && cases !== null ? Object.entries(cases) : [];
    const plurals = kind === 'plural' ? forms.map(([form]) => form) : null;
    const own = typeof name === 'string' && name !== '#' ? [{ name, plurals }] : [];
    return [...own, ...forms.flatMap(([, each]) => valuesIn(each))];
  });
}

/** The names of the values that a message puts in, sorted. */
export function valuesOf(message: string): string[] {
  return [...new Set(valuesIn(compileMessage(message)).map(({ name }) => name))].toSorted();
}

/** Forms of the language's plural that a message leaves out. */
function missingPlurals(message: string, tag: string): string[] {
  const wanted = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const values = valuesIn(compileMessage(message));
  return values.flatMap(({ name, plurals }) =>
    plurals === null ? [] : wanted.filter((form) => !plurals.includes(form)).map((form) => `${name}, ${form}`),
  );
}

function faultOf(text: string | undefined, model: string | undefined, tag: string): string | null {
  if (text === undefined) return 'missing; translate it';
  if (model === undefined) return 'English has no such message; remove it';
  if (valuesOf(text).join() !== valuesOf(model).join())
    return `puts in ${valuesOf(text).join(', ')} instead of ${valuesOf(model).join(', ')}; use the same values`;
  const forms = missingPlurals(text, tag);
  return forms.length === 0 ? null : `has no plural for ${forms.join('; ')}; write one`;
}

/** What a file of a language lacks, has too much, or puts in differently; one line a fault. */
export function fileFaults(file: string, texts: Texts, english: Texts, tag: string): string[] {
  const keys = new Set([...Object.keys(english), ...Object.keys(texts)]);
  return [...keys].flatMap((key) => {
    const fault = faultOf(texts[key], english[key], tag);
    return fault === null ? [] : [`${file}: ${key}: ${fault}`];
  });
}

function readTexts(file: string): Texts {
  return existsSync(file) ? v.parse(Texts, JSON.parse(readFileSync(file, 'utf8'))) : {};
}

function languageFaults(root: string, language: string): string[] {
  const names = [join(root, 'en'), join(root, language)].flatMap((folder) => readdirSync(folder));
  return [...new Set(names)].flatMap((name) => {
    const file = join(root, language, name);
    return fileFaults(file, readTexts(file), readTexts(join(root, 'en', name)), language);
  });
}

/** Every fault of every language below `root`, against English. */
export function faultsOfLanguages(root: string): string[] {
  const others = readdirSync(root).filter((language) => language !== 'en');
  return others.flatMap((language) => languageFaults(root, language));
}
