/** First the answer, then what follows from it: large drawings begin once the control that was used is painted. */
import { startTransition, useEffect, useRef, useState } from 'react';

let waiting: (() => void)[] = [];

function serve(): void {
  const all = waiting;
  waiting = [];
  for (const come of all) come();
}

/** Calls back after the next frame has been painted; all who wait come together. A hidden page paints no frames. */
function afterPaint(come: () => void): void {
  if (waiting.push(come) > 1) return;
  if (document.hidden) setTimeout(serve);
  else requestAnimationFrame(() => setTimeout(serve));
}

/**
 * `now` as it was when the last frame was painted. What is drawn with it comes in slices, after the browser has shown
 * what `now` itself changes, and a newer one overtakes an older one that is still being drawn. React's own deferred
 * values begin at once, so that the frame with the answer has to wait for its turn among the slices.
 */
export function useSettled<T extends object>(now: T): T {
  const [settled, settle] = useState(now);
  const latest = useRef(now);
  useEffect(() => {
    if (latest.current === now) return;
    latest.current = now;
    afterPaint(() => startTransition(() => settle(latest.current)));
  }, [now]);
  return settled;
}
