import type { Box } from './frame.ts';
import type { Tick } from './ticks.ts';

/** A line across the plot at a percentage; nothing is the axis itself. */
export function PercentLine({ y, plot, isBase }: { y: number; plot: Box; isBase: boolean }) {
  return (
    <line className={isBase ? 'chart-axis-base' : 'chart-axis-line'} x1={plot.left} x2={plot.right} y1={y} y2={y} />
  );
}

export function PercentLabel({ x, y, text }: { x: number; y: number; text: string }) {
  return (
    <text className="chart-axis-text chart-axis-percent" x={x} y={y} dy="4">
      {text}
    </text>
  );
}

/** A day: its mark on the axis and, where there is room, its number. */
export function DayTick({ x, y, tick }: { x: number; y: number; tick: Tick }) {
  return (
    <g>
      <line className="chart-axis-base" x1={x} x2={x} y1={y} y2={y + TICK} />
      {tick.label !== null && (
        <text
          className={
            tick.isCurrent ? 'chart-axis-text chart-axis-day chart-axis-current' : 'chart-axis-text chart-axis-day'
          }
          x={x}
          y={y}
          dy="16"
        >
          {tick.label}
        </text>
      )}
    </g>
  );
}

const TICK = 4;
