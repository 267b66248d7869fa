import { useMemo } from 'react';
import { useGeometry, useWholeCorpus } from '../../../load/useCorpus.ts';
import { useView } from '../../../view/useView.tsx';
import { useWords } from '../../../words/WordsProvider.tsx';
import type { City } from '../city.ts';
import { CityDrawing } from '../CityDrawing.tsx';
import { cityFrame } from '../city-frame.ts';
import { homeCamera } from '../frame.ts';
import { useTitleLines } from '../MapTitle.tsx';
import { cameraAt } from '../position.ts';
import type { Size } from '../projection.ts';
import { shapesAt } from '../shapes.ts';
import { useScene } from '../use-city.ts';
import { placeKey, type KeyEntry } from './key-rows.ts';
import { MapFrame } from './MapFrame.tsx';
import { PictureKey } from './PictureKey.tsx';
import { Approximate, PictureTitle } from './PictureTitle.tsx';
import { laterWords } from '../later-words.ts';
import { keyRoom, pictureOf, type MapPictureProps } from './picture-size.ts';

function CityMap({ city, size }: { city: City; size: Size }) {
  const { rows, blocks, told, hasSign } = city;
  const whole = useWholeCorpus();
  const geometry = useGeometry();
  const { view } = useView();
  const words = useWords();
  const frame = useMemo(() => cityFrame(whole, geometry), [whole, geometry]);
  const camera = view.position === null ? homeCamera(frame, size) : cameraAt(view.position, size);
  const summary = { told, later: laterWords(rows, words) };
  const sceneAt = useScene({ rows, blocks, hasSign, frame, title: useTitleLines(summary) });
  const scene = sceneAt(camera);
  return (
    <>
      <CityDrawing city={city} shapes={shapesAt(geometry, camera.zoom)} scene={scene} onSelect={() => {}} />
      <PictureTitle {...summary} hidden={scene.hidden} size={size} />
      <Approximate size={size} />
    </>
  );
}

interface CityPictureProps extends MapPictureProps {
  city: City;
  entries: readonly KeyEntry[];
}

/** A layer of the city with its legend, standing still. */
export function CityPicture({ city, entries, size, frame }: CityPictureProps) {
  const room = keyRoom(size);
  const key = placeKey(entries, room.width);
  const reports = [...city.rows.districts, ...city.rows.areas].flatMap((row) => row.reports);
  return frame(
    pictureOf(
      size,
      key.height,
      reports,
      <>
        <MapFrame size={size}>
          <CityMap city={city} size={size} />
        </MapFrame>
        <PictureKey placed={key} {...room} />
      </>,
    ),
  );
}
