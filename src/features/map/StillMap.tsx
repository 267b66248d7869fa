import type { ReactNode } from 'react';
import type { Camera } from './projection.ts';

interface StillMapProps {
  camera: Camera;
  /** False before the panel's size is known: the drawing is then fitted by the browser. */
  isSized: boolean;
  children: ReactNode;
}

/** The drawing without a map engine: what the built page holds, and what shows until the engine has come. */
export function StillMap({ camera, isSized, children }: StillMapProps) {
  return (
    <div className={isSized ? 'still' : 'still is-unsized'}>
      <svg viewBox={`0 0 ${camera.width} ${camera.height}`}>{children}</svg>
    </div>
  );
}
