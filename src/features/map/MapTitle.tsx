import { Button } from '../../ui/Button.tsx';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';

export interface MapSummary {
  /** What the layer says of the day, in one line. */
  readonly told: string;
  /** What the moment leaves out, in words; null: nothing. */
  readonly later: string | null;
}

/** The lines over the map, the day first, to keep labels away from them. */
export function useTitleLines({ told, later }: MapSummary): readonly string[] {
  const { moment } = useView();
  const { t, day } = useWords();
  const knownBy = t('map.knownBy', { day: day(moment.knownBy, 'brief') });
  const left = later === null ? [] : [`${later} ${t('map.later.show')}`];
  return [day(moment.day, 'short'), knownBy, told, ...left];
}

/** The event day in large letters, and what is known of it. */
export function MapTitle({ told, later }: MapSummary) {
  const { moment, change } = useView();
  const { t, day } = useWords();
  return (
    <div className="map-title">
      <h2>{day(moment.day, 'short')}</h2>
      <p>{t('map.knownBy', { day: day(moment.knownBy, 'brief') })}</p>
      <p>{told}</p>
      {later === null ? null : (
        <p>
          {later}{' '}
          <Button look="link" onClick={() => change({ date: null, knownby: null })}>
            {t('map.later.show')}
          </Button>
        </p>
      )}
    </div>
  );
}
