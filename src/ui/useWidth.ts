import { useCallback, useState } from 'react';

/**
 * The width of an element in whole pixels, from now on; `first` before it is there and on the build machine. An
 * element that is not shown keeps its last width.
 */
export function useWidth(first: number): [(element: Element | null) => (() => void) | undefined, number] {
  const [width, setWidth] = useState(first);
  const watch = useCallback((element: Element | null) => {
    if (element === null) return undefined;
    const measure = () => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [watch, width];
}
