import { useMemo } from 'react';
import { useWords } from '../../words/WordsProvider.tsx';
import { DayTick, PercentLabel, PercentLine } from './Axes.tsx';
import { linearScales, onPixels, PERCENT_TICKS } from './frame.ts';
import { Layer, type LayerProps } from './Layer.tsx';
import { dayTicks, percentLabel } from './ticks.ts';

/** The chart as a plain drawing: on the built page, and until the charting library is there. */
export function StaticChart({ label, ...props }: Omit<LayerProps, 'scales'> & { label: string }) {
  const { model, plan } = props;
  const { frame } = plan;
  const words = useWords();
  const scales = useMemo(() => onPixels(linearScales(frame)), [frame]);
  const ticks = dayTicks(frame, scales, model.eventDay, words);
  return (
    <svg className="chart-drawing" viewBox={`0 0 ${frame.width} ${frame.height}`} role="group" aria-label={label}>
      {PERCENT_TICKS.map((percent) => (
        <PercentLine key={percent} y={scales.y(percent)} plot={frame.plot} isBase={percent === 0} />
      ))}
      {PERCENT_TICKS.map((percent) => (
        <PercentLabel key={percent} x={frame.plot.left} y={scales.y(percent)} text={percentLabel(percent, words)} />
      ))}
      {ticks.map((tick) => (
        <DayTick key={tick.index} x={tick.x} y={frame.plot.bottom} tick={tick} />
      ))}
      <Layer {...props} scales={scales} />
    </svg>
  );
}
