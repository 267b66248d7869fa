import { startTransition, useCallback, useState } from 'react';
import type { Size } from './plan.ts';
import { FIRST_SIZE } from './sizes.ts';

function sizeOf(element: Element): Size {
  const { clientWidth, clientHeight } = element;
  return { width: clientWidth, height: clientHeight };
}

function isSame(a: Size, b: Size): boolean {
  return a.width === b.width && a.height === b.height;
}

/**
 * The size of an element in pixels, from now on. Before it is there, and on the build machine, the size that
 * it has in a window of 1440 x 900. An element that is not shown keeps its last size.
 */
export function useSize(): [(element: Element | null) => (() => void) | undefined, Size] {
  const [size, setSize] = useState<Size>(FIRST_SIZE);
  const watch = useCallback((element: Element | null) => {
    if (element === null) return undefined;
    const measure = () => {
      const now = sizeOf(element);
      if (now.width > 0 && now.height > 0) setSize((before) => (isSame(before, now) ? before : now));
    };
    measure();
    // what made room is painted first; the drawing follows in slices
    const observer = new ResizeObserver(() => startTransition(measure));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [watch, size];
}
