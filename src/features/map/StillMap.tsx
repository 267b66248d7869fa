import type { ReactNode } from 'react';
import type { Camera } from './projection.ts';

interface StillMapProps {
  camera: Camera;
  /** False while the drawing has the size that it was built with: the browser fits it to a panel of any other. */
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
