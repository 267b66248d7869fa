import { ViewLink } from '../../view/ViewLink.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import type { Listed } from './others.ts';

/** A report in a list, by its words; leads to its evidence. */
export function ListedLink({ listed }: { listed: Listed }) {
  const { t } = useWords();
  return (
    <ViewLink patch={{ select: listed.id }} className="evidence-words">
      <span lang="en" dir="ltr">
        {t('quotes.printed', { words: listed.words })}
      </span>
    </ViewLink>
  );
}

/** Where and when it was printed, and what keeps it from the moment, if anything does. */
export function ListedSource({ listed }: { listed: Listed }) {
  const { t, name, days } = useWords();
  const { outlet, published, timing } = listed;
  return (
    <>
      {name(outlet)}, {days(published, 'tiny')}
      {timing !== 'current' && timing !== 'undated' && (
        <em className="evidence-timing"> {t('evidence.timing', { timing })}</em>
      )}
    </>
  );
}
