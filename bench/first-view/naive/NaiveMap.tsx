import type { FeatureCollection } from 'geojson';
import { GeoJSON, MapContainer } from 'react-leaflet';
import type { MapGeometry } from '../../../src/domain/schema/geometry.ts';
import 'leaflet/dist/leaflet.css';

function featuresOf({ shapes }: MapGeometry): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: shapes.map(({ place, polygons }) => ({
      type: 'Feature',
      properties: { place },
      geometry: { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map((ring) => [...ring])) },
    })),
  };
}

export function NaiveMap({ geometry }: { geometry: MapGeometry }) {
  return (
    <MapContainer center={[36.2, 37.16]} zoom={12} className="naive-map">
      <GeoJSON data={featuresOf(geometry)} />
    </MapContainer>
  );
}
