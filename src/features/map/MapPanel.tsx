import { later } from '../../load/later.tsx';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { StatusLayer } from './StatusLayer.tsx';
import './map.css';

/** The other layers come only for who asks for them. */
const SilenceLayer = later('silence-layer', async () => (await import('./SilenceLayer.tsx')).SilenceLayer);
const WorldLayer = later('world-layer', async () => (await import('./world/WorldLayer.tsx')).WorldLayer);

/**
 * The map: the districts of the city on the event day, and the cities of the talks. `label` names it apart from
 * another on the page.
 */
export function MapPanel({ label }: { label?: string }) {
  const { view } = useView();
  const { t } = useWords();
  return (
    <section className="map" aria-label={label ?? t('core.panel.map')}>
      {view.layer === 'status' ? <StatusLayer /> : null}
      {view.layer === 'silence' ? <SilenceLayer /> : null}
      {view.layer === 'world' ? <WorldLayer /> : null}
    </section>
  );
}
