/** Vite plugins: compile the ICU messages of src/words/messages, and let no build pass with a language in pieces. */
import { basename, dirname } from 'node:path';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import * as v from 'valibot';
import type { Plugin } from 'vite';
import { faultsOfLanguages } from './languages.ts';

const MESSAGES = /\/words\/messages\/[^?]*\.json$/;
const Texts = v.record(v.string(), v.string());

/**
 * Compiled tokens with a star after the name of every plain value, so that the page can show it as the language does
 * (src/words/shown-values.ts); values that choose a plural or a case keep their name.
 */
function starred(tokens: unknown): unknown {
  if (!Array.isArray(tokens)) return tokens;
  return tokens.map((token: unknown) => {
    if (!Array.isArray(token)) return token;
    const [name, kind, cases]: unknown[] = token;
    if (kind === undefined) return name === '#' ? token : [`${String(name)}*`];
    if (typeof cases !== 'object' || cases === null) return token;
    return [name, kind, Object.fromEntries(Object.entries(cases).map(([key, each]) => [key, starred(each)]))];
  });
}

/** The module of a message file. Throws with the key when a message is no valid ICU. */
export function compileMessages(file: string, source: string): string {
  const texts = v.parse(Texts, JSON.parse(source));
  const isEnglish = basename(dirname(file)) === 'en';
  const compiled = Object.entries(texts).map(([key, text]) => {
    try {
      return [key, isEnglish ? compileMessageOrThrow(text) : starred(compileMessageOrThrow(text))];
    } catch (error) {
      throw new Error(`${file}: ${key}: ${String(error)}; mend the message`, { cause: error });
    }
  });
  return `export default ${JSON.stringify(Object.fromEntries(compiled))};`;
}

export function compiledMessages(): Plugin {
  return {
    name: 'compiled-messages',
    enforce: 'pre',
    transform: {
      filter: { id: MESSAGES },
      handler: (source, id) => ({ code: compileMessages(id, source), map: null, moduleType: 'js' }),
    },
  };
}

/** Stops a build while a language below `root` lacks a message, has one too many, or puts in other values. */
export function wholeLanguages(root = 'src/words/messages'): Plugin {
  return {
    name: 'whole-languages',
    apply: 'build',
    buildStart() {
      const faults = faultsOfLanguages(root);
      if (faults.length > 0) this.error(faults.join('\n'));
    },
  };
}
