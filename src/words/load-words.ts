/** The whole catalog of each language. The page begins with a part of the English one (first-words.ts). */
import { makeWords, type Words } from './words.ts';
import { languageTexts } from './languages.ts';
import { mergedAreas, type Area, type Catalog } from './catalog.ts';

const english = import.meta.glob<Area>('./messages/en/*.json', { eager: true });
const others = import.meta.glob<Area>(['./messages/*/*.json', '!./messages/en/*.json', '!./messages/*/language.json']);

export const englishCatalog: Catalog = mergedAreas(Object.values(english));

export const englishWords: Words = makeWords('en', englishCatalog);

/** The words of a language. Rejects when its files cannot be fetched. */
export async function loadWords(locale: string): Promise<Words> {
  if (locale === 'en') return englishWords;
  const wanted = Object.entries(others).filter(([file]) => file.startsWith(`./messages/${locale}/`));
  const areas = await Promise.all(wanted.map(([, load]) => load()));
  return makeWords(locale, { ...languageTexts(locale), ...mergedAreas(areas) });
}

/** The same words, where the notes on the reports are in this language too. */
export function withOwnWords(words: Words): Words {
  return { ...words, own: { lang: words.locale, dir: words.direction } };
}
