import { useView } from '../../view/useView.tsx';
import type { MapPosition } from '../../view/view.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { zoomed, zoomLimits } from './position.ts';

/** One press, in zooms. */
const STEP = 0.5;

/** Closer, farther, and back to the whole; they change the view, which the drawing follows. */
export function ZoomButtons({ position, home }: { position: MapPosition; home: MapPosition }) {
  const { view, change } = useView();
  const { t } = useWords();
  const zoom = (by: number) => change({ position: zoomed(position, by, zoomLimits(home)) }, 'replace');
  return (
    <div className="zoom">
      <button type="button" aria-label={t('map.zoomIn')} onClick={() => zoom(STEP)}>
        <span aria-hidden="true">+</span>
      </button>
      <button type="button" aria-label={t('map.zoomOut')} onClick={() => zoom(-STEP)}>
        <span aria-hidden="true">−</span>
      </button>
      {view.position === null ? null : (
        <button type="button" className="zoom-home" onClick={() => change({ position: null }, 'replace')}>
          {t('map.home')}
        </button>
      )}
    </div>
  );
}
