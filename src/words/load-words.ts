/** Brings a language's catalog: English with the page, others when asked for. */
import { makeWords, type Locale, type Words } from './words.ts';
import type { Catalog } from './catalog.ts';

type Area = { default: Catalog };

const english = import.meta.glob<Area>('./messages/en/*.json', { eager: true });
const others = import.meta.glob<Area>(['./messages/*/*.json', '!./messages/en/*.json']);

function merged(areas: readonly Area[]): Catalog {
  return Object.assign({}, ...areas.map((area) => area.default));
}

/** The words that need no loading. */
export const englishWords: Words = makeWords('en', merged(Object.values(english)));

/** The words of a language. Rejects when its files cannot be fetched. */
export async function loadWords(locale: Locale): Promise<Words> {
  if (locale === 'en') return englishWords;
  const wanted = Object.entries(others).filter(([file]) => file.startsWith(`./messages/${locale}/`));
  const areas = await Promise.all(wanted.map(([, load]) => load()));
  // a message that a language lacks is shown in English rather than as its key
  return makeWords(locale, { ...merged(Object.values(english)), ...merged(areas) });
}
