/** What is loaded, as TanStack queries. A published file never changes under its page, so nothing is stale. */
import { queryOptions } from '@tanstack/react-query';
import { ArticleText, ARTICLE_TEXT_VERSION } from '../domain/schema/article-text.ts';
import { MapGeometry } from '../domain/schema/geometry.ts';
import { Lessons, LESSONS_VERSION } from '../domain/schema/lesson.ts';
import { Translation, TRANSLATION_VERSION } from '../domain/schema/translation.ts';
import { fetchText } from './fetch-text.ts';
import { pause } from './pause.ts';
import { readChecked } from './read-checked.ts';
import { readCorpus } from './read-corpus.ts';

const once = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY, retry: false } as const;

export const corpusQuery = queryOptions({
  ...once,
  queryKey: ['corpus'],
  queryFn: async ({ signal }) => {
    const text = await fetchText('dataset.json', signal);
    await pause();
    return readCorpus(text);
  },
});

export const geometryQuery = queryOptions({
  ...once,
  queryKey: ['geometry'],
  queryFn: async ({ signal }) => {
    const text = await fetchText('map.json', signal);
    return readChecked('data/map.json', text, MapGeometry, 1);
  },
});

export const lessonsQuery = queryOptions({
  ...once,
  queryKey: ['lessons'],
  queryFn: async ({ signal }) => {
    const text = await fetchText('lessons.json', signal);
    return readChecked('data/lessons.json', text, Lessons, LESSONS_VERSION).lessons;
  },
});

/** The project's own words in another language. */
export async function loadTranslation(language: string, signal: AbortSignal): Promise<Translation> {
  const file = `texts.${language}.json`;
  return readChecked(`data/${file}`, await fetchText(file, signal), Translation, TRANSLATION_VERSION);
}

/** The whole text of an article, where this build has it (see withWholeText). */
export const articleTextQuery = (article: string) =>
  queryOptions({
    ...once,
    queryKey: ['article', article],
    queryFn: async ({ signal }) => {
      const file = `articles/${article}.json`;
      return readChecked(`data/${file}`, await fetchText(file, signal), ArticleText, ARTICLE_TEXT_VERSION);
    },
  });
