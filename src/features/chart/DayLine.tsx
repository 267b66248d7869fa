import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { dayAt, type Frame } from './frame.ts';
import type { DayLineParts } from './day-line.ts';

export interface DayLineProps {
  frame: Frame;
  parts: DayLineParts;
  name: string;
  /** The event day in words. */
  spoken: string;
  caption: string;
  onScrub: (day: string) => void;
  onSettle: () => void;
  onStep: (key: string) => boolean;
  onLeave: () => void;
}

/** Pixels of the window to pixels of the drawing: before it is measured the drawing may be scaled. */
function dayUnder(event: PointerEvent<SVGElement>, frame: Frame): string {
  const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
  if (box === undefined || box.width === 0) return dayAt(frame, 0);
  return dayAt(frame, ((event.clientX - box.left) / box.width) * frame.width);
}

/** The event day as a line that can be dragged, and moved by keys. It divides what happened from what comes later. */
export function DayLine(props: DayLineProps) {
  const { frame, parts, name, spoken, caption, onScrub, onSettle, onStep, onLeave } = props;
  const isHeld = useRef(false);
  const grab = (event: PointerEvent<SVGElement>) => {
    isHeld.current = true;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const drag = (event: PointerEvent<SVGElement>) => {
    if (isHeld.current) onScrub(dayUnder(event, frame));
  };
  const drop = () => {
    if (isHeld.current) onSettle();
    isHeld.current = false;
  };
  const press = (event: KeyboardEvent) => {
    if (onStep(event.key)) event.preventDefault();
  };
  return (
    <g
      role="separator"
      aria-orientation="vertical"
      tabIndex={0}
      data-row="day-line"
      aria-label={name}
      aria-valuemin={1}
      aria-valuemax={frame.days.length}
      aria-valuenow={parts.nth}
      aria-valuetext={spoken}
      className="chart-day-line"
      onPointerDown={grab}
      onPointerMove={drag}
      onPointerUp={drop}
      onPointerCancel={drop}
      onKeyDown={press}
      onBlur={onLeave}
    >
      <rect className="chart-day-line-target" {...parts.target} />
      <line className="chart-day-line-stroke" {...parts.line} />
      <rect className="chart-day-line-grip" rx="2" {...parts.grip} />
      <path className="chart-day-line-ridges" d={parts.ridges} />
      <rect className="chart-focus" rx="4" {...parts.ring} />
      <text className="chart-day-line-caption" x={parts.captionX} y={parts.captionY}>
        {caption}
      </text>
    </g>
  );
}
