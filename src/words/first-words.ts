/**
 * The English words that the page needs to answer: those of its frame, of filters, quotations and search. The others
 * come behind them, before the code of any panel that says them; tests/words/first-words.test.ts holds the line.
 */
import type { Catalog } from './catalog.ts';
import { growingWords, type Words } from './words.ts';

const areas = import.meta.glob<{ default: Catalog }>('./messages/en/{core,filters,language,quotes,search}.json', {
  eager: true,
});

const first: Catalog = Object.assign({}, ...Object.values(areas).map((area) => area.default));
const growing = growingWords('en', first);

/** English: at first the part that came with the page, whole after bringAllWords. */
export const firstWords: Words = growing.words;

let coming: Promise<void> | null = null;

async function addAll(): Promise<void> {
  try {
    const { englishCatalog } = await import('./load-words.ts');
    growing.add(englishCatalog);
  } catch (error) {
    coming = null;
    throw error;
  }
}

/** Brings the rest of the English words, once. Rejects when they cannot be fetched; asks anew the next time. */
export function bringAllWords(): Promise<void> {
  coming ??= addAll();
  return coming;
}
