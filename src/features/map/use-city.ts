/** Everything the city layers share: rows of the view, and the scene at a camera. */
import { useMemo } from 'react';
import { useCorpus, useGeometry } from '../../load/useCorpus.ts';
import { useSelection } from '../../view/useSelection.tsx';
import { useView } from '../../view/useView.tsx';
import { MAP_LAYERS } from '../../view/view.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { keepLast } from './keep-last.ts';
import type { LabelBlock } from './label-blocks.ts';
import { mapRows, type DistrictRow, type MapRows } from './model.ts';
import { overlayBoxes } from './overlays.ts';
import type { Camera } from './projection.ts';
import { sceneOf, type Scene } from './scene.ts';
import { shapesAt } from './shapes.ts';

/** The districts of the view. */
export function useMapRows(): MapRows {
  const corpus = useCorpus();
  const geometry = useGeometry();
  const { view, moment } = useView();
  const selection = useSelection();
  const { select } = view;
  const drawn = useMemo(() => new Set(geometry.shapes.map(({ place }) => place)), [geometry]);
  return useMemo(
    () => mapRows(corpus, drawn, { moment, selection, select }),
    [corpus, drawn, moment, selection, select],
  );
}

/** From this many zooms closer than the frame quiet districts show their names. */
const CLOSE = 0.6;

interface SceneSource {
  readonly rows: MapRows;
  readonly blocks: readonly LabelBlock[];
  readonly hasSign: (row: DistrictRow) => boolean;
  /** The city's frame, to tell when the map was moved closer. */
  readonly frame: Camera;
  /** Lines over the drawing, the day first. */
  readonly title: readonly string[];
}

/** The scene at a camera, worked out again only when rows, words or camera change. */
export function useScene({ rows, blocks, hasSign, frame, title }: SceneSource): (camera: Camera) => Scene {
  const geometry = useGeometry();
  const words = useWords();
  const titleText = title.join('\n');
  return useMemo(() => {
    const layers = MAP_LAYERS.map((layer) => words.t(`map.layer.${layer}`));
    const overlays = { title: titleText.split('\n'), layers, direction: words.direction };
    return keepLast((camera) =>
      sceneOf({
        rows: rows.districts,
        areas: rows.areas,
        blocks,
        hasSign,
        shapes: shapesAt(geometry, camera.zoom),
        camera,
        isClose: camera.zoom > frame.zoom + CLOSE,
        words,
        boxes: overlayBoxes(overlays, camera),
      }),
    );
  }, [rows, blocks, hasSign, frame, geometry, words, titleText]);
}
