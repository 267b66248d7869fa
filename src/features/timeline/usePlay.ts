/** Play: a day after the other, until the last day that the reports speak of. */
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';

/** Milliseconds a day stays at the plain speed. */
const DAY_TIME = 1200;

export const SPEEDS = [0.5, 1, 2, 4] as const;

const QUERY = '(prefers-reduced-motion: reduce)';

function watchMotion(tell: () => void): () => void {
  const query = window.matchMedia(QUERY);
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
}

function useReducedMotion(): boolean {
  return useSyncExternalStore(
    watchMotion,
    () => window.matchMedia(QUERY).matches,
    () => false,
  );
}

/** The day after this one; null when it is the end, or later. */
export function nextDay(day: string, days: readonly string[], end: string): string | null {
  return days.find((each) => each > day && each <= end) ?? null;
}

export interface Player {
  /** `stepping`: the reader wants no motion, so that a press is one day. */
  readonly state: 'playing' | 'paused' | 'stepping';
  readonly speed: number;
  readonly press: () => void;
  readonly setSpeed: (speed: number) => void;
}

interface Track {
  readonly days: readonly string[];
  readonly day: string;
  readonly end: string;
  readonly onStep: (day: string) => void;
  readonly onRest: () => void;
}

/** From the end, play starts again at the first day. */
export function usePlay({ days, day, end, onStep, onRest }: Track): Player {
  const isStill = useReducedMotion();
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<number>(1);
  const stop = () => {
    setPlaying(false);
    onRest();
  };
  const go = () => {
    const next = nextDay(day, days, end) ?? days[0] ?? day;
    onStep(next);
    if (next === end) stop();
  };
  const tick = useEffectEvent(go);
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(() => tick(), DAY_TIME / speed);
    return () => clearInterval(timer);
  }, [isPlaying, speed]);
  const press = () => {
    if (isPlaying) return stop();
    if (isStill) {
      onStep(nextDay(day, days, end) ?? days[0] ?? day);
      return onRest();
    }
    setPlaying(true);
    // from the end the first day is shown at once: waiting there would look like nothing
    if (nextDay(day, days, end) === null) onStep(days[0] ?? day);
    return undefined;
  };
  return { state: isPlaying ? 'playing' : isStill ? 'stepping' : 'paused', speed, press, setSpeed };
}
