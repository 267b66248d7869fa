import { Button } from '../../ui/Button.tsx';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';

interface MapTitleProps {
  /** What the layer says of the day, in one line. */
  summary: string;
  /** Reports that the moment leaves out. */
  later: number;
}

/** The event day in large letters, and what is known of it. */
export function MapTitle({ summary, later }: MapTitleProps) {
  const { moment, change } = useView();
  const { t, day } = useWords();
  return (
    <div className="map-title">
      <h2>{day(moment.day, 'short')}</h2>
      <p>{t('map.knownBy', { day: day(moment.knownBy, 'brief') })}</p>
      <p>{summary}</p>
      {later === 0 ? null : (
        <p>
          {t('map.later', { count: later })}{' '}
          <Button look="link" onClick={() => change({ date: null, knownby: null })}>
            {t('map.later.show')}
          </Button>
        </p>
      )}
    </div>
  );
}
