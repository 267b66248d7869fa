/** Languages of the interface: every one has every message of the English one, with the same values to put in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import * as v from 'valibot';

const Texts = v.record(v.string(), v.string());
type Texts = v.InferOutput<typeof Texts>;

/** The messages of one language, all areas together. */
export function readLanguage(folder: string): Texts {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Object.assign(
    {},
    ...files.map((name) => v.parse(Texts, JSON.parse(readFileSync(join(folder, name), 'utf8')))),
  );
}

/** Collects the names in compiled tokens: texts, and lists of a name, a kind and its cases. */
function collectNames(tokens: unknown, names: Set<string>): void {
  if (!Array.isArray(tokens)) return;
  for (const token of tokens) {
    if (!Array.isArray(token)) continue;
    const [name, , cases]: unknown[] = token;
    if (typeof name === 'string' && name !== '#') names.add(name);
    if (typeof cases === 'object' && cases !== null) for (const each of Object.values(cases)) collectNames(each, names);
  }
}

/** The names of the values that a message puts in, sorted. */
export function valuesOf(message: string): string[] {
  const names = new Set<string>();
  collectNames(compileMessage(message), names);
  return [...names].toSorted();
}

/** What a language lacks, has too much, or puts in differently; one line a fault. */
export function languageFaults(name: string, texts: Texts, english: Texts): string[] {
  const missing = Object.keys(english).filter((key) => texts[key] === undefined);
  const extra = Object.keys(texts).filter((key) => english[key] === undefined);
  const different = Object.entries(texts).filter(([key, text]) => {
    const model = english[key];
    return model !== undefined && valuesOf(text).join() !== valuesOf(model).join();
  });
  return [
    ...missing.map((key) => `${name}: ${key}: missing; translate it`),
    ...extra.map((key) => `${name}: ${key}: English has no such message; remove it`),
    ...different.map(([key]) => `${name}: ${key}: puts in other values than the English message; use the same`),
  ];
}

/** Every fault of every language below `root`, against English. */
export function faultsOfLanguages(root: string): string[] {
  const english = readLanguage(join(root, 'en'));
  const others = readdirSync(root).filter((name) => name !== 'en');
  return others.flatMap((name) => languageFaults(name, readLanguage(join(root, name)), english));
}
