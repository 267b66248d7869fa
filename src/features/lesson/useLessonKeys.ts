import { useEffect } from 'react';
import { areSingleKeysOn } from '../../load/single-keys.ts';
import type { LessonAt } from './useLesson.ts';

/** Keys of a presenter and of a clicker; a control that uses the key itself comes first. */
const FORWARD = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' ']);
const BACKWARD = new Set(['ArrowLeft', 'ArrowUp', 'PageUp']);
const CLICKER = new Set(['PageDown', 'PageUp']);

interface KeyActions {
  readonly fullScreen: () => void;
  readonly notes: () => void;
  readonly black: () => void;
  readonly close: () => void;
}

/** What takes letters, what takes arrows, and what space presses. */
const WRITTEN = 'dialog, select, textarea, input:not([type="range"], [type="checkbox"], [type="radio"])';
const MOVED = `${WRITTEN}, input, [role="slider"]`;
const PRESSED = `${MOVED}, button, a, summary, [role="button"]`;

/** True where the key belongs to what has the focus. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return true;
  if (CLICKER.has(event.key) || !(event.target instanceof Element)) return false;
  const takers = event.key === ' ' ? PRESSED : event.key.startsWith('Arrow') ? MOVED : WRITTEN;
  return event.target.closest(takers) !== null;
}

/** Keys while a lesson is presented; without a lesson only the screen's own keys. */
export function useLessonKeys(lesson: LessonAt | null, actions: KeyActions): void {
  useEffect(() => {
    const letters: Readonly<Record<string, () => void>> = {
      f: actions.fullScreen,
      n: actions.notes,
      b: actions.black,
      Escape: actions.close,
    };
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTaken(event)) return;
      const step = FORWARD.has(event.key) ? lesson?.next : BACKWARD.has(event.key) ? lesson?.previous : undefined;
      const isLetter = event.key.length === 1;
      const act = isLetter && !areSingleKeysOn() ? undefined : letters[event.key];
      if (step === undefined && act === undefined) return;
      event.preventDefault();
      if (act !== undefined) act();
      else lesson?.open(step ?? null);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [lesson, actions]);
}
