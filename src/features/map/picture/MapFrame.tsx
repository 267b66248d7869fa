import type { ReactNode } from 'react';
import type { Size } from '../projection.ts';
import './picture.css';

/** The map's part of a picture; what lies beyond its edge is cut off. */
export function MapFrame({ size, children }: { size: Size; children: ReactNode }) {
  const { width, height } = size;
  return (
    <svg className="picture-map" x="0" y="0" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <rect className="picture-ground" width={width} height={height} />
      {children}
    </svg>
  );
}
