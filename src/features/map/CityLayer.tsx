import { useCallback, useMemo, useState } from 'react';
import { useCorpus, useGeometry } from '../../load/useCorpus.ts';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { CityDrawing } from './CityDrawing.tsx';
import { cityFrame } from './city-frame.ts';
import { homeCamera } from './frame.ts';
import { LayerSwitch } from './LayerSwitch.tsx';
import { Legend } from './Legend.tsx';
import { MapStage } from './MapStage.tsx';
import { MapTitle } from './MapTitle.tsx';
import type { DistrictRow, MapRows } from './model.ts';
import type { Camera, Size } from './projection.ts';
import { shapesAt, shapesOffset } from './shapes.ts';
import { districtName, statusWords } from './status-words.ts';
import { Tooltip } from './Tooltip.tsx';
import { useMapRows, useScene } from './use-city.ts';

/** The lines over the map: the day, and what is known of it. */
function useTitle({ told, districts, later }: MapRows): { lines: string[]; summary: string } {
  const { moment } = useView();
  const { t, day } = useWords();
  const summary = t('map.named', { told, total: districts.length });
  const knownBy = t('map.knownBy', { day: day(moment.knownBy, 'brief') });
  const hidden = later === 0 ? [] : [`${t('map.later', { count: later })} ${t('map.later.show')}`];
  return { lines: [day(moment.day, 'short'), knownBy, summary, ...hidden], summary };
}

/** The tooltip of the district under the pointer or with the focus. */
function CityTip({ row, camera, scale }: { row: DistrictRow | undefined; camera: Camera; scale: number }) {
  const corpus = useCorpus();
  const geometry = useGeometry();
  const words = useWords();
  const shapes = shapesAt(geometry, camera.zoom);
  const shape = row === undefined ? undefined : shapes.districts.get(row.place.id);
  if (row === undefined || shape === undefined) return null;
  const [dx, dy] = shapesOffset(shapes, camera);
  const box = {
    x: (shape.box.x + dx) * scale,
    y: (shape.box.y + dy) * scale,
    width: shape.box.width * scale,
    height: shape.box.height * scale,
  };
  return <Tooltip row={row} status={statusWords(row, corpus, words)} box={box} width={camera.width * scale} />;
}

/** The districts of the city: who holds what, as reported. */
export function CityLayer() {
  const corpus = useCorpus();
  const geometry = useGeometry();
  const words = useWords();
  const { change } = useView();
  const rows = useMapRows();
  const [pointed, setPointed] = useState<string | null>(null);
  const { lines, summary } = useTitle(rows);
  const sceneAt = useScene(rows, lines);
  const frame = useMemo(() => cityFrame(corpus, geometry), [corpus, geometry]);
  const home = useCallback((size: Size) => homeCamera(frame, size), [frame]);
  const row = rows.districts.find(({ place }) => place.id === pointed);
  const draw = (camera: Camera) => (
    <CityDrawing
      rows={rows.districts}
      shapes={shapesAt(geometry, camera.zoom)}
      scene={sceneAt(camera)}
      direction={words.direction}
      nameOf={(row) => districtName(row, corpus, words)}
      onSelect={(select) => change({ select })}
      onPoint={setPointed}
    />
  );
  const over = (camera: Camera, scale: number) => <CityTip row={row} camera={camera} scale={scale} />;
  return (
    <>
      <MapStage home={home} draw={draw} over={over}>
        <MapTitle summary={summary} later={rows.later} />
        <LayerSwitch />
        <p className="map-approximate">{words.t('map.approximate')}</p>
      </MapStage>
      <Legend
        shown={new Set(rows.districts.map(({ look }) => look))}
        isUnderFire={rows.districts.some(({ isUnderFire }) => isUnderFire)}
      />
    </>
  );
}
