import { SvgButton } from './SvgButton.tsx';
import type { StripParts } from './strip.ts';

interface StripProps {
  parts: StripParts;
  row: string;
  name: string;
  pressed: boolean;
  onPress: () => void;
}

/** The time before the axis, torn off: who is reported to have held the area since then. */
export function Strip({ parts, row, name, pressed, onPress }: StripProps) {
  return (
    <SvgButton row={row} name={name} pressed={pressed} onPress={onPress} className="chart-strip">
      <rect className="chart-strip-ground" {...parts.ground} />
      <path className="chart-strip-break" d={parts.tear} />
      {parts.lines.map(({ text, x, y, turn }) => (
        <text key={text} className="chart-strip-text" x={x} y={y} transform={turn}>
          {text}
        </text>
      ))}
    </SvgButton>
  );
}
