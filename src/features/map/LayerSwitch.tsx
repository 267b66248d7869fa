import { useView } from '../../view/useView.tsx';
import { MAP_LAYERS } from '../../view/view.ts';
import { useWords } from '../../words/WordsProvider.tsx';

/** What the map shows; each layer starts at its own whole. */
export function LayerSwitch() {
  const { view, change } = useView();
  const { t } = useWords();
  return (
    <div className="layers" role="group" aria-label={t('map.layers')}>
      {MAP_LAYERS.map((layer) => (
        <button
          key={layer}
          type="button"
          aria-pressed={layer === view.layer}
          onClick={() => change({ layer, position: null })}
        >
          {t(`map.layer.${layer}`)}
        </button>
      ))}
    </div>
  );
}
