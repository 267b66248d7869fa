/**
 * The English words that the page needs to answer: those of its frame, of filters and quotations. Those of the
 * first screen's panels come behind them, and the others with whatever says them, always before its code;
 * tests/words/first-words.test.ts holds the line.
 */
import { mergedAreas, type Area, type Catalog } from './catalog.ts';
import { growingWords, type Words } from './words.ts';

const areas = import.meta.glob<Area>('./messages/en/{core,filters,first-visit,language,quotes}.json', {
  eager: true,
});

const growing = growingWords('en', mergedAreas(Object.values(areas)));

/** English: at first the part that came with the page, whole after bringAllWords. */
export const firstWords: Words = growing.words;

/** Adds words once; what cannot be fetched rejects, and is asked for anew the next time. */
function bringing(load: () => Promise<Catalog>): () => Promise<void> {
  let coming: Promise<void> | null = null;
  const add = async () => {
    try {
      growing.add(await load());
    } catch (error) {
      coming = null;
      throw error;
    }
  };
  return () => (coming ??= add());
}

/** Brings the words of the first screen's panels, once. Rejects when they cannot be fetched; asks anew the next time. */
export const bringPanelWords = bringing(async () => (await import('./panel-words.ts')).panelCatalog);

/** Brings all English words, once. Rejects as bringPanelWords. */
export const bringAllWords = bringing(async () => (await import('./load-words.ts')).englishCatalog);
