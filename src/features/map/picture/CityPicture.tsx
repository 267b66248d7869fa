import { useMemo } from 'react';
import { useCorpus, useGeometry } from '../../../load/useCorpus.ts';
import type { Frame } from '../../../ui/picture.ts';
import { useView } from '../../../view/useView.tsx';
import { useWords } from '../../../words/WordsProvider.tsx';
import type { City } from '../city.ts';
import { CityGround, CityLines } from '../CityGround.tsx';
import { cityFrame } from '../city-frame.ts';
import { FRAME, homeCamera } from '../frame.ts';
import { Areas, Labels } from '../Labels.tsx';
import { useTitleLines } from '../MapTitle.tsx';
import { cameraAt } from '../position.ts';
import type { Camera } from '../projection.ts';
import { shapesAt } from '../shapes.ts';
import { useScene } from '../use-city.ts';
import { placeKey, type KeyEntry } from './key-rows.ts';
import { MapFrame } from './MapFrame.tsx';
import { PictureKey } from './PictureKey.tsx';
import { Approximate, PictureTitle } from './PictureTitle.tsx';
import { KEY_ROOM, pictureOf } from './picture-size.ts';

/** The camera of the view, for a picture of the frame's size. */
function useCamera(): Camera {
  const corpus = useCorpus();
  const geometry = useGeometry();
  const { view } = useView();
  return useMemo(
    () => (view.position === null ? homeCamera(cityFrame(corpus, geometry), FRAME) : cameraAt(view.position, FRAME)),
    [corpus, geometry, view.position],
  );
}

function CityDrawing({ city }: { city: City }) {
  const { rows, blocks, told, hasSign, drawDistricts, drawSigns } = city;
  const words = useWords();
  const camera = useCamera();
  const shapes = shapesAt(useGeometry(), camera.zoom);
  const later = rows.later === 0 ? null : words.t('map.later', { count: rows.later });
  const summary = { told, later };
  const sceneAt = useScene({ rows, blocks, hasSign, title: useTitleLines(summary) });
  const { offset, marks, ...scene } = sceneAt(camera);
  return (
    <>
      <g transform={`translate(${offset.join(' ')})`}>
        <CityGround shapes={shapes} />
        {drawDistricts(shapes)}
        <CityLines shapes={shapes} />
      </g>
      {drawSigns(marks)}
      <Labels scene={scene} direction={words.direction} />
      <Areas notes={scene.notes} direction={words.direction} onSelect={() => {}} />
      <PictureTitle {...summary} />
      <Approximate />
    </>
  );
}

interface CityPictureProps {
  city: City;
  entries: readonly KeyEntry[];
  frame: Frame;
}

/** A layer of the city with its legend, standing still. */
export function CityPicture({ city, entries, frame }: CityPictureProps) {
  const key = placeKey(entries, KEY_ROOM.width);
  const reports = [...city.rows.districts, ...city.rows.areas].flatMap((row) => row.reports);
  return frame(
    pictureOf(
      key.height,
      reports,
      <>
        <MapFrame>
          <CityDrawing city={city} />
        </MapFrame>
        <PictureKey placed={key} {...KEY_ROOM} />
      </>,
    ),
  );
}
