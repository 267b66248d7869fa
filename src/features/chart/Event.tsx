import type { EventParts } from './event-parts.ts';
import { SvgButton } from './SvgButton.tsx';

interface EventProps {
  id: string;
  name: string;
  parts: EventParts;
  isLater: boolean;
  dimmed: boolean;
  selected: boolean;
  onSelect: (id: string) => void;
}

/** A dated event under the axis: filled once its day has come, hollow until then. */
export function Event({ id, name, parts, isLater, dimmed, selected, onSelect }: EventProps) {
  const states = [
    isLater ? 'chart-event-later' : '',
    dimmed ? 'chart-event-dimmed' : '',
    selected ? 'chart-event-selected' : '',
  ];
  return (
    <SvgButton
      row={id}
      name={name}
      pressed={selected}
      onPress={() => onSelect(id)}
      className={['chart-event', ...states].join(' ').trim()}
    >
      <rect className="chart-event-back" {...parts.back} />
      <path className="chart-event-sign" d={parts.sign} />
      {parts.lines.map(({ text, y }) => (
        <text key={y} className={`chart-event-text chart-label-${parts.align}`} x={parts.textX} y={y}>
          {text}
        </text>
      ))}
    </SvgButton>
  );
}
