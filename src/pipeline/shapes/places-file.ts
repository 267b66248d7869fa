/** data/places.geojson as a curator writes it: one feature a place. */
import * as v from 'valibot';
import { LngLat, Place } from '../../domain/schema/place.ts';

/**
 * What the file says of a place beside its centre. `areaKm2` is the listed area of a district in square
 * kilometres, `sources` the public sources of its facts (data/README.md); neither is published.
 */
const Properties = v.strictObject({
  ...v.omit(Place, ['centre']).entries,
  areaKm2: v.optional(v.pipe(v.number(), v.gtValue(0))),
  sources: v.optional(v.array(v.string())),
});

export const PlaceFeature = v.strictObject({
  type: v.literal('Feature'),
  properties: Properties,
  /** A point, or null where no source locates the place. */
  geometry: v.nullable(v.strictObject({ type: v.literal('Point'), coordinates: LngLat })),
});
export type PlaceFeature = v.InferOutput<typeof PlaceFeature>;

export const PlacesFile = v.strictObject({
  type: v.literal('FeatureCollection'),
  features: v.array(PlaceFeature),
});
export type PlacesFile = v.InferOutput<typeof PlacesFile>;

/** The place as it stands in the dataset. */
export function placeOf({ properties, geometry }: PlaceFeature): Place {
  const { areaKm2: _area, sources: _sources, ...told } = properties;
  return { ...told, centre: geometry?.coordinates ?? null };
}
