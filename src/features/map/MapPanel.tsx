import { useWords } from '../../words/WordsProvider.tsx';
import { CityLayer } from './CityLayer.tsx';
import './map.css';

/** The map: the districts of the city on the event day, and the cities of the talks. */
export function MapPanel() {
  const { t } = useWords();
  return (
    <section className="map" aria-label={t('core.panel.map')}>
      <CityLayer />
    </section>
  );
}
