import type { Bricks, Column, DayDrawing } from './drawing.ts';
import { HEIGHTS } from './drawing.ts';
import type { PublicationDrawing } from './publication-drawing.ts';

function Bar({ bricks }: { bricks: Bricks }) {
  return <path className={bricks.className} d={bricks.d} />;
}

function DayColumn({ column }: { column: Column }) {
  const { x, tick, bricks, count, isClock, isEventDay } = column;
  return (
    <svg x={x} overflow="visible">
      {bricks.map((each) => (
        <Bar key={each.key} bricks={each} />
      ))}
      <text className={isEventDay ? 'day-count day-now' : 'day-count'} x="12" y={HEIGHTS.bars - 1}>
        {count}
      </text>
      <text className={isClock ? 'day-tick day-now' : 'day-tick'} y={HEIGHTS.ticks}>
        {tick}
      </text>
    </svg>
  );
}

function Articles({ publication }: { publication: PublicationDrawing }) {
  const { x, width, className, marks, label } = publication;
  const y = HEIGHTS.marks;
  return (
    <g className={className}>
      {width === null ? (
        <svg x={x} overflow="visible">
          {marks.map(({ id, dx, className: look, title }) => (
            <rect key={id} className={look} x={dx} y={y} width="8" height="9">
              <title>{title}</title>
            </rect>
          ))}
        </svg>
      ) : (
        <rect className="day-mark day-mark-range" x={x} width={width} y={y} height="9">
          <title>{marks.map(({ title }) => title).join('\n')}</title>
        </rect>
      )}
      {label !== null && (
        <text className="day-outlet" x={label.x} dx={label.dx} y={y + 8} textAnchor={label.anchor}>
          {label.text}
        </text>
      )}
    </g>
  );
}

/** Both tracks on one scale: reports above the upper one, articles below the lower one. Words stand in the sliders. */
export function DayAxis({ drawing }: { drawing: DayDrawing }) {
  const { columns, publications, event, known, ends } = drawing;
  return (
    <svg className="day-axis" width="100%" height="100%" aria-hidden="true" overflow="visible">
      <rect className="day-track" y={HEIGHTS.event - 0.5} width="100%" height="1" />
      <rect className="day-track-past" y={HEIGHTS.event - 1} width={event} height="2" />
      <rect className="day-track" y={HEIGHTS.known - 0.5} width="100%" height="1" />
      <rect className="day-track-past" y={HEIGHTS.known - 1} width={known} height="2" />
      {columns.map((column) => (
        <DayColumn key={column.day} column={column} />
      ))}
      {publications.map((publication) => (
        <Articles key={publication.key} publication={publication} />
      ))}
      <text className="day-end" x="0" dx="-34" y={HEIGHTS.bars - 1} textAnchor="end">
        {ends.earlier}
      </text>
      <text className="day-end" x="100%" dx="24" y={HEIGHTS.bars - 1}>
        {ends.undated}
      </text>
      <text className="day-end" x="100%" dx="24" y={HEIGHTS.bars - 15}>
        {ends.beyond}
      </text>
    </svg>
  );
}
