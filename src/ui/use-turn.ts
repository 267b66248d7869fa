import { useEffect, useState, type RefObject } from 'react';

const SIGNS = ['pointerenter', 'pointerdown', 'focusin'] as const;

/** What shows that somebody is at the page, wherever on it. */
const LIFE = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** How long, in milliseconds, a page that nobody touches waits before it gets ready all the same. */
const LONELY = 5000;

/** Longest wait, in milliseconds, for a moment in which the page has nothing to do. */
const PATIENCE = 3000;

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: PATIENCE });
    else setTimeout(resolve, 200);
  });
}

function firstSignOfLife(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONELY);
    for (const sign of LIFE) window.addEventListener(sign, () => resolve(), { once: true, passive: true });
  });
}

/** Who waits, first come first. Whoever leaves is forgotten at once, with all that hangs on it. */
const waiting = new Set<() => void>();
let life: Promise<void> | null = null;
let isServing = false;

async function serve(): Promise<void> {
  isServing = true;
  life ??= firstSignOfLife();
  await life;
  while (waiting.size > 0) {
    await idle();
    const [next] = waiting;
    if (next === undefined) break;
    waiting.delete(next);
    next();
  }
  isServing = false;
}

/**
 * Calls `come` in an idle moment once somebody is at the page, or after a while. Those who wait get a moment each, in
 * the order in which they came. Returns what ends the waiting.
 */
export function whenCalm(come: () => void): () => void {
  waiting.add(come);
  if (!isServing) void serve();
  return () => waiting.delete(come);
}

/**
 * True once it is time for what may come late, as a library that moves a drawing which already stands and answers:
 * at once when the reader comes to the element (a pointer over it, a finger on it, the focus in it); in an idle moment
 * once somebody is at the page at all, or after a while. Never on the build machine.
 */
export function useTurn(ref: RefObject<Element | null>): boolean {
  const [isTurn, setIsTurn] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (element === null || isTurn) return undefined;
    const come = () => setIsTurn(true);
    if (element.matches(':hover, :focus-within')) come();
    for (const sign of SIGNS) element.addEventListener(sign, come, { once: true, passive: true });
    const leave = whenCalm(come);
    return () => {
      leave();
      for (const sign of SIGNS) element.removeEventListener(sign, come);
    };
  }, [ref, isTurn]);
  return isTurn;
}
