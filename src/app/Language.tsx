import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { indexRows } from '../domain/corpus.ts';
import type { DatasetRows } from '../domain/schema/dataset.ts';
import { loadTranslation } from '../load/queries.ts';
import { CorpusInLanguage, useWholeCorpus } from '../load/useCorpus.ts';
import { useView } from '../view/useView.tsx';
import { firstWords } from '../words/first-words.ts';
import type { Words } from '../words/words.ts';
import { WordsProvider } from '../words/WordsProvider.tsx';

/** A language of the page; without `translate` our notes on the reports stay in English. */
interface Spoken {
  readonly words: Words;
  readonly translate: ((dataset: DatasetRows) => DatasetRows) | null;
}

const ENGLISH: Spoken = { words: firstWords, translate: null };

/** Notes that did not come leave the interface in its language, and themselves in English, marked as such. */
async function spoken(language: string, signal: AbortSignal): Promise<Spoken> {
  if (language === 'en') return ENGLISH;
  const notes = loadTranslation(language, signal).catch(() => null);
  const [{ loadWords, withOwnWords }, { translated }] = await Promise.all([
    import('../words/load-words.ts'),
    import('../domain/own-words.ts'),
  ]);
  const [words, translation] = await Promise.all([loadWords(language), notes]);
  if (translation === null) return { words, translate: null };
  return { words: withOwnWords(words), translate: (dataset) => translated(dataset, translation.texts) };
}

/** The corpus with our own words in the language of the page. */
function Translated({ translate, children }: { translate: Spoken['translate']; children: ReactNode }) {
  const corpus = useWholeCorpus();
  const inLanguage = useMemo(
    () => (translate === null ? null : indexRows(translate(corpus.dataset), corpus.passages)),
    [corpus, translate],
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
      <Translated translate={data.translate}>{children}</Translated>
    </WordsProvider>
  );
}
