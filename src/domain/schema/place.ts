import * as v from 'valibot';
import { Id, Note, Text } from './base.ts';

/** Longitude, latitude in degrees, WGS84. */
export const LngLat = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);
export type LngLat = v.InferOutput<typeof LngLat>;

export const Confidence = v.picklist(['high', 'medium', 'low']);

/**
 * A district, a site in one (a hospital), a landmark, a city, a country, or an area: a part of the city that
 * reports speak of as a whole and that a share is a share of. `within` is the place that holds it.
 */
export const Place = v.strictObject({
  id: Id,
  name: Text,
  nameAr: Text,
  kind: v.picklist(['district', 'site', 'landmark', 'city', 'country', 'area']),
  centre: v.nullable(LngLat),
  aliases: v.array(Text),
  within: v.nullable(Id),
  confidence: Confidence,
  note: Note,
});
export type Place = v.InferOutput<typeof Place>;
