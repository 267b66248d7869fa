import { useView } from '../../../view/useView.tsx';
import { useWords } from '../../../words/WordsProvider.tsx';
import { HiddenNames } from '../HiddenNames.tsx';
import { LayerSwitch } from '../LayerSwitch.tsx';
import { MapStage } from '../MapStage.tsx';
import { MapTitle } from '../MapTitle.tsx';
import type { Camera } from '../projection.ts';
import { CityList } from './CityList.tsx';
import { useWorld } from './use-world.ts';
import { WorldDrawing } from './WorldDrawing.tsx';

/** The cities of the talks, reached without leaving the map: what is told to have happened there by the day. */
export function WorldLayer() {
  const { change } = useView();
  const { t } = useWords();
  const { rows, told, later, sceneAt, home } = useWorld();
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
