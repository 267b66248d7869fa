/** data/basemap.geojson as a curator writes it: the background of the map, layer by layer. */
import * as v from 'valibot';
import { Note, Text } from '../../domain/schema/base.ts';
import { Confidence, LngLat } from '../../domain/schema/place.ts';

const Line = v.pipe(v.array(LngLat), v.minLength(2, 'a line needs two points'));
const Ring = v.pipe(v.array(LngLat), v.minLength(4, 'a ring needs four points, the last like the first'));

const LineString = v.strictObject({ type: v.literal('LineString'), coordinates: Line });
const Polygon = v.strictObject({ type: v.literal('Polygon'), coordinates: v.array(Ring) });

const told = { name: Text, confidence: Confidence, note: Note };

function feature<const P extends v.ObjectEntries, const G extends v.GenericSchema>(properties: P, geometry: G) {
  return v.strictObject({
    type: v.literal('Feature'),
    properties: v.strictObject({ ...properties, ...told }),
    geometry,
  });
}

/** Areas are polygons with their outer ring first; `covered` is a stretch of river under the ground. */
const AreaFeature = feature({ layer: v.picklist(['built-up', 'wall', 'citadel']) }, Polygon);
const LineFeature = feature({ layer: v.picklist(['road', 'front-line']) }, LineString);
const RiverFeature = feature({ layer: v.literal('river'), covered: v.boolean() }, LineString);

export const BasemapFile = v.strictObject({
  type: v.literal('FeatureCollection'),
  features: v.array(v.union([AreaFeature, LineFeature, RiverFeature])),
});
export type BasemapFile = v.InferOutput<typeof BasemapFile>;
