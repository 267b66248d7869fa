import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { indexDataset } from '../domain/corpus.ts';
import { translated } from '../domain/own-words.ts';
import type { Translation } from '../domain/schema/translation.ts';
import { loadTranslation } from '../load/queries.ts';
import { CorpusInLanguage, useWholeCorpus } from '../load/useCorpus.ts';
import { useView } from '../view/useView.tsx';
import { firstWords } from '../words/first-words.ts';
import type { Words } from '../words/words.ts';
import { WordsProvider } from '../words/WordsProvider.tsx';

/** A language of the page; without `translation` our notes on the reports stay in English. */
interface Spoken {
  readonly words: Words;
  readonly translation: Translation | null;
}

const ENGLISH: Spoken = { words: firstWords, translation: null };

/** Notes that did not come leave the interface in its language, and themselves in English, marked as such. */
async function spoken(language: string, signal: AbortSignal): Promise<Spoken> {
  if (language === 'en') return ENGLISH;
  const notes = loadTranslation(language, signal).catch(() => null);
  const { loadWords, withOwnWords } = await import('../words/load-words.ts');
  const [words, translation] = await Promise.all([loadWords(language), notes]);
  return { words: translation === null ? words : withOwnWords(words), translation };
}

/** The corpus with our own words in the language of the page. */
function Translated({ translation, children }: { translation: Translation | null; children: ReactNode }) {
  const corpus = useWholeCorpus();
  const inLanguage = useMemo(
    () => (translation === null ? null : indexDataset(translated(corpus.dataset, translation.texts))),
    [corpus, translation],
  );
  return <CorpusInLanguage value={inLanguage}>{children}</CorpusInLanguage>;
}

/** The words of the view's language; until another language has come, the one before stays. */
export function Language({ children }: { children: ReactNode }) {
  const { view } = useView();
  const { data = ENGLISH } = useQuery({
    queryKey: ['words', view.lang],
    queryFn: ({ signal }) => spoken(view.lang, signal),
    initialData: view.lang === 'en' ? ENGLISH : undefined,
    placeholderData: (previous) => previous ?? ENGLISH,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <WordsProvider words={data.words}>
      <Translated translation={data.translation}>{children}</Translated>
    </WordsProvider>
  );
}
