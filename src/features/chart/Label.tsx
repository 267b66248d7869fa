import { useWords } from '../../words/WordsProvider.tsx';
import type { LabelParts } from './parts.ts';

/** A flag on its pole: the sign of a dispute, never without the words. */
function Flag({ x, y }: { x: number; y: number }) {
  return (
    <path className="chart-label-flag" d="M.7 0V-11M.7 -11h9l-2.6 3 2.6 3h-9z" transform={`translate(${x} ${y})`} />
  );
}

/** The words beside a mark, their outlet and dispute. */
export function Label({ parts, align }: { parts: LabelParts; align: 'start' | 'end' }) {
  const { line } = useWords();
  return (
    <g className={`chart-label chart-label-${align}`}>
      {parts.back.map((rect) => (
        <rect key={rect.y} className="chart-label-back" {...rect} />
      ))}
      {parts.flag !== null && <Flag {...parts.flag} />}
      {parts.lines.map(({ kind, text, x, y }) => (
        <text key={y} className={`chart-label-${kind}`} x={x} y={y}>
          {line(text)}
        </text>
      ))}
    </g>
  );
}
