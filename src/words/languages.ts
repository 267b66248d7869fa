/** The languages of the interface: one for each folder of messages. */
import type { Catalog } from './catalog.ts';

const files = import.meta.glob<{ default: Catalog }>('./messages/*/language.json', { eager: true });

/** What a language says of itself. */
export function languageTexts(id: string): Catalog {
  return files[`./messages/${id}/language.json`]?.default ?? {};
}

/** Which way a language is written; `auto`, by the text itself, for one that the interface does not speak. */
export function directionOf(id: string): 'ltr' | 'rtl' | 'auto' {
  const direction = languageTexts(id)['language.direction'];
  return direction === 'ltr' || direction === 'rtl' ? direction : 'auto';
}

export interface LanguageName {
  /** As in the link: "en". */
  readonly id: string;
  /** What the language calls itself, as short as the header needs. */
  readonly name: string;
  readonly fullName: string;
}

/** English first, then by id. */
export const LANGUAGES: readonly LanguageName[] = Object.entries(files)
  .map(([file, { default: texts }]) => ({
    id: file.split('/')[2] ?? '',
    name: String(texts['language.name']),
    fullName: String(texts['language.fullName']),
  }))
  .toSorted((a, b) => Number(b.id === 'en') - Number(a.id === 'en') || a.id.localeCompare(b.id));

export function isLanguage(id: string): boolean {
  return LANGUAGES.some((language) => language.id === id);
}
