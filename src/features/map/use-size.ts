import { startTransition, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Size } from './projection.ts';

/**
 * The size of an element in pixels, kept up to date; `first` before the browser has laid it out, and the same object
 * for as long as it has that size.
 */
export function useSize<T extends HTMLElement>(first: Size): [RefObject<T | null>, Size] {
  const ref = useRef<T>(null);
  const [size, setSize] = useState(first);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((last) => (last.width === width && last.height === height ? last : { width, height }));
    };
    measure();
    // a search widens the column of the filters: its letter is painted first, and the map follows in slices
    const observer = new ResizeObserver(() => startTransition(measure));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
