/** What the map draws: published beside the dataset, so that the reports load without the shapes. */
import * as v from 'valibot';
import { Id, Text } from './base.ts';
import { LngLat } from './place.ts';

const Line = v.array(LngLat);
/** Outer ring first, then holes; rings are closed. */
const Polygon = v.array(Line);

export const MapGeometry = v.strictObject({
  version: v.literal(1),
  /** Approximate shapes, drawn from centres and extents. A place may have several polygons, or none. */
  shapes: v.array(v.strictObject({ place: Id, polygons: v.array(Polygon) })),
  citadel: v.array(Polygon),
  river: v.array(v.strictObject({ covered: v.boolean(), line: Line })),
  roads: v.array(v.strictObject({ name: Text, line: Line })),
  /** Background of ours, not something the five articles say: always labelled so. */
  frontLine: v.array(Line),
});
export type MapGeometry = v.InferOutput<typeof MapGeometry>;
