import { useRef, type ChangeEvent, type KeyboardEvent } from 'react';

interface DaySliderProps {
  className: string;
  name: string;
  /** The day and its count in words. */
  spoken: string;
  /** ISO days of the axis. */
  days: readonly string[];
  day: string;
  /** The last day that this clock may show; later ones are not taken. */
  last: string;
  onDrag: (day: string) => void;
  onDrop: () => void;
  onStep: (day: string) => void;
  onRest: () => void;
}

/** Days that the page keys move. */
const PAGE = 7;

const PAGES: Readonly<Record<string, number>> = { PageUp: PAGE, PageDown: -PAGE };

/** Place of a day on the axis; a day beyond an end stands at that end. */
function placeOf(day: string, days: readonly string[]): number {
  const index = days.findIndex((each) => each >= day);
  return index === -1 ? days.length - 1 : index;
}

/** The browser's own slider over the days: keys, pointer, touch and screen readers are its own business. */
export function DaySlider(props: DaySliderProps) {
  const { className, name, spoken, days, day, last, onDrag, onDrop, onStep, onRest } = props;
  const isHeld = useRef(false);
  const at = placeOf(day, days);
  const dayAt = (index: number) => days[Math.min(Math.max(index, 0), placeOf(last, days))] ?? day;
  const hold = () => {
    isHeld.current = true;
    const drop = () => {
      isHeld.current = false;
      window.removeEventListener('pointerup', drop);
      window.removeEventListener('pointercancel', drop);
      onDrop();
    };
    window.addEventListener('pointerup', drop);
    window.addEventListener('pointercancel', drop);
  };
  const move = (event: ChangeEvent<HTMLInputElement>) => {
    const to = dayAt(event.currentTarget.valueAsNumber);
    if (isHeld.current) onDrag(to);
    else onStep(to);
  };
  const page = (event: KeyboardEvent) => {
    const by = PAGES[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onStep(dayAt(at + by));
  };
  return (
    <input
      type="range"
      className={`day-slider ${className}`}
      aria-label={name}
      aria-valuetext={spoken}
      min={0}
      max={days.length - 1}
      step={1}
      value={at}
      onPointerDown={hold}
      onChange={move}
      onKeyDown={page}
      onBlur={onRest}
    />
  );
}
