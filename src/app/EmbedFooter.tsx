import { useView } from '../view/useView.tsx';
import { useWords } from '../words/WordsProvider.tsx';

/** Says what an embedded view is part of, and opens the whole of it in a window of its own. */
export function EmbedFooter() {
  const { hrefTo, moment } = useView();
  const { t, day } = useWords();
  return (
    <footer className="embed-footer">
      <strong>{t('core.title')}</strong>
      <span>{t('core.embedDay', { day: day(moment.day, 'long') })}</span>
      <a href={hrefTo({ embed: false })} target="_blank" rel="noopener">
        {t('core.embedOpen')}
      </a>
    </footer>
  );
}
