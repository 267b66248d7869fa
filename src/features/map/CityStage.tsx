import { useCallback, useMemo } from 'react';
import { useCorpus, useGeometry, useWholeCorpus } from '../../load/useCorpus.ts';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import type { City } from './city.ts';
import { CityDrawing } from './CityDrawing.tsx';
import { cityFrame } from './city-frame.ts';
import { DistrictButtons } from './DistrictButtons.tsx';
import { homeCamera } from './frame.ts';
import { HiddenNames } from './HiddenNames.tsx';
import { laterWords } from './later-words.ts';
import { LayerSwitch } from './LayerSwitch.tsx';
import { MapStage } from './MapStage.tsx';
import { MapTitle, useTitleLines } from './MapTitle.tsx';
import type { DistrictRow } from './model.ts';
import { usePointed } from './pointed.tsx';
import type { Camera, Size } from './projection.ts';
import { shapesAt, shapesOffset } from './shapes.ts';
import { districtName } from './status-words.ts';
import { Tooltip } from './Tooltip.tsx';
import { useScene } from './use-city.ts';

interface CityTipProps {
  row: DistrictRow | undefined;
  lines: readonly string[];
  camera: Camera;
  scale: number;
}

/** The tooltip of the district under the pointer or with the focus. */
function CityTip({ row, lines, camera, scale }: CityTipProps) {
  const shapes = shapesAt(useGeometry(), camera.zoom);
  const shape = row === undefined ? undefined : shapes.districts.get(row.place.id);
  if (row === undefined || shape === undefined) return null;
  const [dx, dy] = shapesOffset(shapes, camera);
  const { x, y, width, height } = shape.box;
  const box = { x: (x + dx) * scale, y: (y + dy) * scale, width: width * scale, height: height * scale };
  return <Tooltip place={row.place} lines={lines} box={box} width={camera.width * scale} />;
}

/** The city with its districts as buttons, for whichever layer draws them. */
export function CityStage({ city }: { city: City }) {
  const { rows, blocks, told, hasSign, tell } = city;
  const corpus = useCorpus();
  // one frame for all that is compared or hidden: the ground stands still
  const whole = useWholeCorpus();
  const geometry = useGeometry();
  const words = useWords();
  const { change } = useView();
  const pointed = usePointed();
  const later = laterWords(rows, words);
  const frame = useMemo(() => cityFrame(whole, geometry), [whole, geometry]);
  const sceneAt = useScene({ rows, blocks, hasSign, frame, title: useTitleLines({ told, later }) });
  const home = useCallback((size: Size) => homeCamera(frame, size), [frame]);
  const onSelect = (select: string) => change({ select });
  const nameOf = useCallback((of: DistrictRow) => districtName(of, corpus, words), [corpus, words]);
  const draw = (camera: Camera) => {
    const shapes = shapesAt(geometry, camera.zoom);
    return (
      <CityDrawing city={city} shapes={shapes} scene={sceneAt(camera)} onSelect={onSelect}>
        <DistrictButtons
          rows={rows.districts}
          shapes={shapes}
          nameOf={nameOf}
          onSelect={onSelect}
          pointed={pointed.place}
          onPoint={pointed.point}
        />
      </CityDrawing>
    );
  };
  const row = rows.districts.find(({ place }) => place.id === pointed.place);
  const over = (camera: Camera, scale: number) => (
    <>
      <CityTip row={row} lines={row === undefined ? [] : tell(row)} camera={camera} scale={scale} />
      <HiddenNames count={sceneAt(camera).hidden} />
    </>
  );
  return (
    <MapStage home={home} draw={draw} over={over}>
      <MapTitle told={told} later={later} />
      <LayerSwitch />
      <p className="map-approximate">{words.t('map.approximate')}</p>
    </MapStage>
  );
}
