/** What the map shows at first: every district that a report ever names, with room around for their labels. */
import type { Corpus } from '../../domain/corpus.ts';
import type { MapGeometry } from '../../domain/schema/geometry.ts';
import { FRAME } from './frame.ts';
import { fitCamera, type Camera } from './projection.ts';

/** Share of the frame that named districts may take; labels stand in the rest. */
const SHARE = { x: 0.54, y: 0.66 };
/** Without any named district the whole city is shown. */
const WHOLE = { x: 0.95, y: 0.95 };

/** The camera at the frame's size. The same for every day, so that the ground stands still when days are played. */
export function cityFrame(corpus: Corpus, geometry: MapGeometry): Camera {
  const named = geometry.shapes.filter(({ place }) => corpus.controlByPlace.has(place));
  const shapes = named.length > 0 ? named : geometry.shapes;
  const points = shapes.flatMap(({ polygons }) => polygons.flat(2));
  if (points.length === 0) return { ...FRAME, centre: [0, 0], zoom: 2 };
  return fitCamera(points, FRAME, named.length > 0 ? SHARE : WHOLE);
}
