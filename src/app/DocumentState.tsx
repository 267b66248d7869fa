import { useEffect } from 'react';
import { useWords } from '../words/WordsProvider.tsx';

/** Tells the document the language, its direction and the title: the parts of the page outside React. */
export function DocumentState() {
  const { locale, direction, t } = useWords();
  const title = t('core.title');
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = direction;
    document.title = title;
  }, [locale, direction, title]);
  return null;
}
