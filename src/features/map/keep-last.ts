/** What is costly to work out for a camera and asked for again on every drawing. */
import type { Camera } from './projection.ts';

function isSame(a: Camera, b: Camera): boolean {
  return (
    a.zoom === b.zoom &&
    a.width === b.width &&
    a.height === b.height &&
    a.centre[0] === b.centre[0] &&
    a.centre[1] === b.centre[1]
  );
}

/** The function, remembering its last answer for as long as the camera stays. */
export function keepLast<T>(workOut: (camera: Camera) => T): (camera: Camera) => T {
  let last: { camera: Camera; value: T } | null = null;
  return (camera) => {
    if (last === null || !isSame(last.camera, camera)) last = { camera, value: workOut(camera) };
    return last.value;
  };
}
