import type { ReactNode } from 'react';
import { FRAME } from '../frame.ts';
import './picture.css';

/** The map's part of a picture; what lies beyond its edge is cut off. */
export function MapFrame({ children }: { children: ReactNode }) {
  return (
    <svg className="picture-map" x="0" y="0" {...FRAME} viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}>
      <rect className="picture-ground" {...FRAME} />
      {children}
    </svg>
  );
}
