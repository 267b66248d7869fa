import { useEffect } from 'react';
import { bringFaces } from '../ui/faces.ts';
import { useWords } from '../words/WordsProvider.tsx';

/** Tells the document the language, its direction and the title: the parts of the page outside React. */
export function DocumentState() {
  const { locale, direction, t } = useWords();
  const title = t('core.title');
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = direction;
    document.title = title;
    // other letters than the stand-ins have
    if (direction === 'rtl') bringFaces();
  }, [locale, direction, title]);
  return null;
}
