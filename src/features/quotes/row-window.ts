/** Which rows of a very long list are in sight, as a store that a component can watch. */
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualItem,
} from '@tanstack/react-virtual';

/** The rows to draw, with their place from the top, and the height of the whole list; in pixels. */
export interface Sight {
  readonly rows: readonly VirtualItem[];
  readonly height: number;
}

export interface RowWindow {
  readonly watch: (listener: () => void) => () => void;
  readonly sight: () => Sight;
  /** Ref of a drawn row: its true height takes the place of the estimate. */
  readonly measure: (element: HTMLElement | null) => void;
  readonly scrollTo: (index: number) => void;
}

/** Height of a row before it has been seen, in pixels. */
const ESTIMATE = 110;

/** Rows kept drawn beyond those in sight, so that arrow keys always find a next card. */
const OVERSCAN = 3;

/** `count`: how many rows there are; `scroller` gives the element that scrolls, once it is there. */
export function rowWindow(count: number, scroller: () => HTMLElement | null): RowWindow {
  const listeners = new Set<() => void>();
  let current: Sight = { rows: [], height: count * ESTIMATE };
  let isAwaited = false;
  const look = () => {
    isAwaited = false;
    current = { rows: virtualizer.getVirtualItems(), height: virtualizer.getTotalSize() };
    for (const listener of listeners) listener();
  };
  const virtualizer = new Virtualizer<HTMLElement, HTMLElement>({
    count,
    getScrollElement: scroller,
    estimateSize: () => ESTIMATE,
    overscan: OVERSCAN,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => {
      // each of the rows drawn together tells its height: they are gone through once, for all of them
      if (!isAwaited) queueMicrotask(look);
      isAwaited = true;
    },
  });
  return {
    watch: (listener) => {
      listeners.add(listener);
      const stop = virtualizer._didMount();
      virtualizer._willUpdate();
      look();
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
    sight: () => current,
    measure: (element) => virtualizer.measureElement(element),
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
