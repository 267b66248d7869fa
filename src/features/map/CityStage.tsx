import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useCorpus, useGeometry } from '../../load/useCorpus.ts';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { CityGround, CityLines } from './CityGround.tsx';
import { cityFrame } from './city-frame.ts';
import { DistrictButtons } from './DistrictButtons.tsx';
import { homeCamera } from './frame.ts';
import { HiddenNames } from './HiddenNames.tsx';
import type { LabelBlock } from './label-blocks.ts';
import { Areas, Labels } from './Labels.tsx';
import { LayerSwitch } from './LayerSwitch.tsx';
import { MapStage } from './MapStage.tsx';
import { MapTitle, useTitleLines } from './MapTitle.tsx';
import type { DistrictRow, MapRows } from './model.ts';
import type { Camera, Size } from './projection.ts';
import type { Mark } from './scene.ts';
import { shapesAt, shapesOffset, type Shapes } from './shapes.ts';
import { districtName } from './status-words.ts';
import { Tooltip } from './Tooltip.tsx';
import { useScene } from './use-city.ts';

interface CityStageProps {
  rows: MapRows;
  blocks: readonly LabelBlock[];
  /** What the layer says of the day, in one line. */
  told: string;
  /** True for districts with a sign at their middle, which leaders keep clear of. */
  hasSign: (row: DistrictRow) => boolean;
  /** Named districts in their place among ground and lines. */
  drawDistricts: (shapes: Shapes) => ReactNode;
  /** Signs at the middles of named districts. */
  drawSigns: (marks: readonly Mark[]) => ReactNode;
  /** What the tooltip says of a district. */
  tell: (row: DistrictRow) => readonly string[];
}

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
export function CityStage(props: CityStageProps) {
  const { rows, blocks, told, hasSign, drawDistricts, drawSigns, tell } = props;
  const corpus = useCorpus();
  const geometry = useGeometry();
  const words = useWords();
  const { change } = useView();
  const [pointed, setPointed] = useState<string | null>(null);
  const later = rows.later === 0 ? null : words.t('map.later', { count: rows.later });
  const frame = useMemo(() => cityFrame(corpus, geometry), [corpus, geometry]);
  const sceneAt = useScene({ rows, blocks, hasSign, frame, title: useTitleLines({ told, later }) });
  const home = useCallback((size: Size) => homeCamera(frame, size), [frame]);
  const onSelect = (select: string) => change({ select });
  const draw = (camera: Camera) => {
    const shapes = shapesAt(geometry, camera.zoom);
    const { offset, marks, ...scene } = sceneAt(camera);
    const move = `translate(${offset.join(' ')})`;
    return (
      <>
        <g transform={move}>
          <CityGround shapes={shapes} />
          {drawDistricts(shapes)}
          <CityLines shapes={shapes} />
        </g>
        {drawSigns(marks)}
        <g transform={move}>
          <DistrictButtons
            rows={rows.districts}
            shapes={shapes}
            nameOf={(row) => districtName(row, corpus, words)}
            onSelect={onSelect}
            onPoint={setPointed}
          />
        </g>
        <Labels scene={scene} direction={words.direction} />
        <Areas notes={scene.notes} direction={words.direction} onSelect={onSelect} />
      </>
    );
  };
  const row = rows.districts.find(({ place }) => place.id === pointed);
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
