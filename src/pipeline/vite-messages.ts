/** Vite plugin: compiles the ICU messages of src/words/messages, so that no message parser is shipped. */
import { compileMessage } from '@lingui/message-utils/compileMessage';
import * as v from 'valibot';
import type { Plugin } from 'vite';

const MESSAGES = /\/words\/messages\/[^?]*\.json$/;
const Texts = v.record(v.string(), v.string());

/** The module of a message file. Throws with the key when a message is no valid ICU. */
export function compileMessages(file: string, source: string): string {
  const texts = v.parse(Texts, JSON.parse(source));
  const compiled = Object.entries(texts).map(([key, text]) => {
    try {
      return [key, compileMessage(text)];
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
