/** Parts of the page whose code, and the words that it says, are fetched when they are first drawn. */
import type { ComponentType } from 'react';
import { later as laterCode } from '../load/later.tsx';
import { bringAllWords } from '../words/first-words.ts';

/** As `later` of src/load, which says more; here the part waits for its words, too: for all, unless fewer are named. */
export function later<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
  bringWords = bringAllWords,
): ComponentType<Props> {
  return laterCode(name, async () => {
    const [part] = await Promise.all([load(), bringWords()]);
    return part;
  });
}
