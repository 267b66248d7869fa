import { useCallback, useMemo } from 'react';
import { useCorpus } from '../../../load/useCorpus.ts';
import { useSelection } from '../../../view/useSelection.tsx';
import { useView } from '../../../view/useView.tsx';
import { MAP_LAYERS } from '../../../view/view.ts';
import { useWords } from '../../../words/WordsProvider.tsx';
import { FRAME, homeCamera } from '../frame.ts';
import { HiddenNames } from '../HiddenNames.tsx';
import { keepLast } from '../keep-last.ts';
import { LayerSwitch } from '../LayerSwitch.tsx';
import { MapStage } from '../MapStage.tsx';
import { MapTitle, useTitleLines } from '../MapTitle.tsx';
import { overlayBoxes } from '../overlays.ts';
import { fitCamera, type Camera, type Size } from '../projection.ts';
import { CityList } from './CityList.tsx';
import { citiesEver, worldRows } from './model.ts';
import { WorldDrawing } from './WorldDrawing.tsx';
import { worldScene } from './world-scene.ts';

/** Share of the frame that the cities may take; labels stand in the rest. */
const SHARE = { x: 0.84, y: 0.6 };

/** The cities of the talks, reached without leaving the map: what is told to have happened there by the day. */
export function WorldLayer() {
  const corpus = useCorpus();
  const { view, moment, change } = useView();
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
  const onSelect = (id: string) => change({ select: id });
  const draw = (camera: Camera) => <WorldDrawing scene={sceneAt(camera)} camera={camera} onSelect={onSelect} />;
  const over = (camera: Camera) => <HiddenNames count={sceneAt(camera).hidden} />;
  return (
    <>
      <MapStage home={home} draw={draw} over={over}>
        <MapTitle told={told} later={later} />
        <LayerSwitch />
      </MapStage>
      <div className="legend">
        <CityList cities={rows.cities} onSelect={onSelect} />
        <p className="legend-note">{t('map.world.note')}</p>
        <p className="legend-note">{t('map.world.source')}</p>
      </div>
    </>
  );
}
