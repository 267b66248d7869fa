import { useLayoutEffect, useMemo } from 'react';
import {
  CartesianGrid,
  ComposedChart,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
  type XAxisTickContentProps,
  type YAxisTickContentProps,
} from 'recharts';
import { useWords } from '../../words/WordsProvider.tsx';
import { DayTick, PercentLabel, PercentLine } from './Axes.tsx';
import { linearScales, PERCENT_TICKS, type Frame, type Scales } from './frame.ts';
import { Layer, type LayerProps } from './Layer.tsx';
import { dayTicks, percentLabel } from './ticks.ts';

type Props = Omit<LayerProps, 'scales'> & { label: string; onDrawn: () => void };

/** Above the library's own axes. */
const MARKS_LEVEL = 600;
const AXIS_HEIGHT = 20;
const NO_ROWS: readonly object[] = [];

/** The library's scales as ours; null until it has measured its axes. */
function useScales(): Scales | null {
  const x = useXAxisScale();
  const y = useYAxisScale();
  return useMemo(
    () =>
      x === undefined || y === undefined
        ? null
        : { x: (index) => x(index) ?? Number.NaN, y: (percent) => y(percent) ?? Number.NaN },
    [x, y],
  );
}

/** Marks, words and events on the library's own scales, once it has them. */
function LiveLayer({ onDrawn, ...props }: Omit<Props, 'label'>) {
  const scales = useScales();
  const isDrawn = scales !== null;
  useLayoutEffect(() => {
    if (isDrawn) onDrawn();
  }, [isDrawn, onDrawn]);
  return <ZIndexLayer zIndex={MARKS_LEVEL}>{scales !== null && <Layer {...props} scales={scales} />}</ZIndexLayer>;
}

function marginOf({ width, height, plot }: Frame) {
  return { top: plot.top, right: width - plot.right, bottom: height - plot.bottom - AXIS_HEIGHT, left: 0 };
}

/** The chart drawn by Recharts: its axes and scales, our marks. */
export function RechartsChart({ label, onDrawn, ...props }: Props) {
  const { model, plan } = props;
  const { frame } = plan;
  const words = useWords();
  const ticks = useMemo(
    () => dayTicks(frame, linearScales(frame), model.eventDay, words),
    [frame, model.eventDay, words],
  );
  const dayTick = ({ x, payload }: XAxisTickContentProps) => {
    const tick = ticks.find(({ index }) => index === Number(payload.value));
    return tick === undefined ? <g /> : <DayTick x={Math.round(Number(x))} y={frame.plot.bottom} tick={tick} />;
  };
  const percentTick = ({ y, payload }: YAxisTickContentProps) => (
    <PercentLabel x={frame.plot.left} y={Math.round(Number(y))} text={percentLabel(Number(payload.value), words)} />
  );
  const line = ({ y1 }: { y1: number }) => (
    <PercentLine y={Math.round(y1)} plot={frame.plot} isBase={y1 >= frame.plot.bottom} />
  );
  return (
    <ComposedChart
      className="chart-drawing"
      data={[...NO_ROWS]}
      width={frame.width}
      height={frame.height}
      margin={marginOf(frame)}
      accessibilityLayer={false}
      role="group"
      aria-label={label}
    >
      <CartesianGrid vertical={false} horizontal={line} />
      <XAxis
        type="number"
        dataKey="day"
        domain={[...frame.domain]}
        ticks={ticks.map(({ index }) => index)}
        interval={0}
        height={AXIS_HEIGHT}
        axisLine={false}
        tickLine={false}
        tick={dayTick}
        allowDataOverflow
      />
      <YAxis
        type="number"
        dataKey="percent"
        domain={[0, 100]}
        ticks={[...PERCENT_TICKS]}
        interval={0}
        width={frame.plot.left}
        axisLine={false}
        tickLine={false}
        tick={percentTick}
        allowDataOverflow
      />
      <LiveLayer {...props} onDrawn={onDrawn} />
    </ComposedChart>
  );
}
