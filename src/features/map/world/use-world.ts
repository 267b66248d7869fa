/** The cities of the talks in the view, for the map that moves and for a picture. */
import { useCallback, useMemo } from 'react';
import { useCorpus } from '../../../load/useCorpus.ts';
import { useSelection } from '../../../view/useSelection.tsx';
import { useView } from '../../../view/useView.tsx';
import { MAP_LAYERS } from '../../../view/view.ts';
import { useWords } from '../../../words/WordsProvider.tsx';
import { FRAME, homeCamera } from '../frame.ts';
import { keepLast } from '../keep-last.ts';
import { useTitleLines, type MapSummary } from '../MapTitle.tsx';
import { overlayBoxes } from '../overlays.ts';
import { fitCamera, type Camera, type Size } from '../projection.ts';
import { citiesEver, worldRows, type WorldRows } from './model.ts';
import { worldScene, type WorldScene } from './world-scene.ts';

/** Share of the frame that the cities may take; labels stand in the rest. */
const SHARE = { x: 0.84, y: 0.6 };

interface World extends MapSummary {
  readonly rows: WorldRows;
  readonly sceneAt: (camera: Camera) => WorldScene;
  /** The camera that shows all, for a panel of this size. */
  readonly home: (size: Size) => Camera;
}

export function useWorld(): World {
  const corpus = useCorpus();
  const { view, moment } = useView();
  const selection = useSelection();
  const words = useWords();
  const { select } = view;
  const rows = useMemo(() => worldRows(corpus, { moment, selection, select }), [corpus, moment, selection, select]);
  const { t } = words;
  const told = t('map.world.summary', { cities: rows.cities.length, happenings: rows.happenings });
  const later = rows.later === 0 ? null : t('map.world.later', { count: rows.later });
  const title = useTitleLines({ told, later }).join('\n');
  const sceneAt = useMemo(() => {
    const layers = MAP_LAYERS.map((layer) => words.t(`map.layer.${layer}`));
    const overlays = { title: title.split('\n'), layers, direction: words.direction };
    return keepLast((camera) => worldScene(rows.cities, camera, words, overlayBoxes(overlays, camera)));
  }, [rows, words, title]);
  const frame = useMemo(() => fitCamera(citiesEver(corpus), FRAME, SHARE), [corpus]);
  const home = useCallback((size: Size) => homeCamera(frame, size, 0), [frame]);
  return { rows, told, later, sceneAt, home };
}
