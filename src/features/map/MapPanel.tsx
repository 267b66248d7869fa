import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { SilenceLayer } from './SilenceLayer.tsx';
import { StatusLayer } from './StatusLayer.tsx';
import './map.css';

/** The map: the districts of the city on the event day, and the cities of the talks. */
export function MapPanel() {
  const { view } = useView();
  const { t } = useWords();
  return (
    <section className="map" aria-label={t('core.panel.map')}>
      {view.layer === 'silence' ? <SilenceLayer /> : <StatusLayer />}
    </section>
  );
}
