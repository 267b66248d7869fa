import { useWords } from '../../words/WordsProvider.tsx';

/** Names that found no room are counted, never just gone. */
export function HiddenNames({ count }: { count: number }) {
  const { t } = useWords();
  return count === 0 ? null : <p className="map-hidden">{t('map.hidden', { count })}</p>;
}
