import { useMemo } from 'react';
import { useWords } from '../../words/WordsProvider.tsx';
import { DayLine } from './DayLine.tsx';
import { Event } from './Event.tsx';
import type { Scales } from './frame.ts';
import type { Plan } from './plan.ts';
import { Mark } from './Mark.tsx';
import type { ChartModel } from './model.ts';
import { OtherScale } from './OtherScale.tsx';
import { pictureOf, type TextAt } from './picture.ts';
import { SvgButton } from './SvgButton.tsx';
import { Strip } from './Strip.tsx';
import './chart-axes.css';
import './chart-words.css';
import './chart-marks.css';
import './chart-events.css';
import './chart-day.css';

/** What the reader does in the drawing. */
export interface ChartActions {
  readonly onSelect: (id: string) => void;
  readonly onTable: () => void;
  readonly onScrub: (day: string) => void;
  readonly onSettle: () => void;
  /** Moves the event day by a key; false when the key means nothing here. */
  readonly onStep: (key: string) => boolean;
  readonly onLeave: () => void;
}

export interface LayerProps {
  model: ChartModel;
  plan: Plan;
  scales: Scales;
  select: string | null;
  actions: ChartActions;
}

function Lines({ lines, className }: { lines: readonly TextAt[]; className: string }) {
  return lines.map(({ text, x, y }) => (
    <text key={`${x} ${y}`} className={className} x={x} y={y}>
      {text}
    </text>
  ));
}

/** Everything of the drawing but its axes. The scales are ours at first, and then the charting library's. */
export function Layer({ model, plan, scales, select, actions }: LayerProps) {
  const words = useWords();
  const picture = useMemo(() => pictureOf(model, plan, scales, words), [model, plan, scales, words]);
  const { strip } = picture;
  const background = strip?.reports[0];
  return (
    <>
      {strip !== null && background !== undefined && (
        <Strip
          parts={strip.parts}
          row={background}
          name={strip.name}
          pressed={select !== null && strip.reports.includes(select)}
          onPress={() => actions.onSelect(background)}
        />
      )}
      <Lines lines={picture.note} className="chart-note" />
      {picture.spans.map(({ x1, x2, y }) => (
        <line key={x1} className="chart-axis-span" x1={x1} x2={x2} y1={y} y2={y} />
      ))}
      {picture.leaders.map(({ id, d }) => (
        <path key={id} className="chart-leader" d={d} />
      ))}
      <DayLine
        frame={plan.frame}
        parts={picture.dayLine}
        name={words.t('chart.dayLine')}
        spoken={words.day(model.eventDay, 'long')}
        caption={words.t('chart.eventDay')}
        {...actions}
      />
      {picture.others !== null && <OtherScale parts={picture.others} />}
      {picture.marks.map((drawn) => (
        <Mark key={drawn.mark.id} {...drawn} onSelect={actions.onSelect} />
      ))}
      {picture.events.map(({ event, name, parts }) => (
        <Event
          key={event.id}
          id={event.id}
          name={name}
          parts={parts}
          isLater={event.timing === 'later'}
          dimmed={event.dimmed}
          selected={event.selected}
          onSelect={actions.onSelect}
        />
      ))}
      {picture.moreEvents !== null && (
        <SvgButton
          row="more-events"
          name={picture.moreEvents.text}
          pressed={null}
          onPress={actions.onTable}
          className="chart-more-events"
        >
          <text x={picture.moreEvents.x} y={picture.moreEvents.y}>
            {picture.moreEvents.text}
          </text>
        </SvgButton>
      )}
    </>
  );
}
