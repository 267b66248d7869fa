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

let queue: Promise<void> | null = null;

/**
 * Resolves in an idle moment once somebody is at the page, or after a while. Those who wait get a moment each, in the
 * order in which they came.
 */
export function whenCalm(): Promise<void> {
  queue = (queue ?? firstSignOfLife()).then(idle);
  return queue;
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
    let isWaiting = true;
    const come = () => {
      if (isWaiting) setIsTurn(true);
    };
    if (element.matches(':hover, :focus-within')) come();
    for (const sign of SIGNS) element.addEventListener(sign, come, { once: true, passive: true });
    void whenCalm().then(come);
    return () => {
      isWaiting = false;
      for (const sign of SIGNS) element.removeEventListener(sign, come);
    };
  }, [ref, isTurn]);
  return isTurn;
}
