import { useMemo } from 'react';
import { useCorpus, useGeometry } from '../../../load/useCorpus.ts';
import type { Frame } from '../../../ui/picture.ts';
import { useView } from '../../../view/useView.tsx';
import { useWords } from '../../../words/WordsProvider.tsx';
import type { City } from '../city.ts';
import { CityDrawing } from '../CityDrawing.tsx';
import { cityFrame } from '../city-frame.ts';
import { FRAME, homeCamera } from '../frame.ts';
import { useTitleLines } from '../MapTitle.tsx';
import { cameraAt } from '../position.ts';
import { shapesAt } from '../shapes.ts';
import { useScene } from '../use-city.ts';
import { placeKey, type KeyEntry } from './key-rows.ts';
import { MapFrame } from './MapFrame.tsx';
import { PictureKey } from './PictureKey.tsx';
import { Approximate, PictureTitle } from './PictureTitle.tsx';
import { KEY_ROOM, pictureOf } from './picture-size.ts';

function CityMap({ city }: { city: City }) {
  const { rows, blocks, told, hasSign } = city;
  const corpus = useCorpus();
  const geometry = useGeometry();
  const { view } = useView();
  const { t } = useWords();
  const frame = useMemo(() => cityFrame(corpus, geometry), [corpus, geometry]);
  const camera = view.position === null ? homeCamera(frame, FRAME) : cameraAt(view.position, FRAME);
  const summary = { told, later: rows.later === 0 ? null : t('map.later', { count: rows.later }) };
  const sceneAt = useScene({ rows, blocks, hasSign, frame, title: useTitleLines(summary) });
  return (
    <>
      <CityDrawing city={city} shapes={shapesAt(geometry, camera.zoom)} scene={sceneAt(camera)} onSelect={() => {}} />
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
          <CityMap city={city} />
        </MapFrame>
        <PictureKey placed={key} {...KEY_ROOM} />
      </>,
    ),
  );
}
