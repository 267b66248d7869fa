import { useWords } from '../../words/WordsProvider.tsx';
import type { OtherParts } from './picture.ts';

/** Shares of another whole stand apart, on a scale of their own. */
export function OtherScale({ parts }: { parts: OtherParts }) {
  const { line } = useWords();
  const { partingX, ticks, names, top, bottom } = parts;
  return (
    <g>
      <line className="chart-axis-line" x1={partingX} x2={partingX} y1={top} y2={bottom} />
      {ticks.map(({ x1, x2, y }) => (
        <line key={`${x1} ${y}`} className="chart-axis-base" x1={x1} x2={x2} y1={y} y2={y} />
      ))}
      {names.map(({ text, x, y }) => (
        <text key={`${x} ${y}`} className="chart-other-name" x={x} y={y}>
          {line(text)}
        </text>
      ))}
    </g>
  );
}
