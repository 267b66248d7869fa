import { useId } from 'react';
import { PatternDefs, patternFill, Star } from '../../../ui/patterns.tsx';
import { useWords } from '../../../words/WordsProvider.tsx';
import { KEY_INDENT, KEY_LINE, KEY_SIZE, type KeySign, type PlacedKey } from './key-rows.ts';
import './picture.css';

const BOX = { x: 1, y: 1, width: 24, height: 13, rx: 2.5 };

function Sign({ sign, patterns }: { sign: KeySign; patterns: string }) {
  if (sign.kind === 'fire') return <Star x={13} y={7.5} radius={6.4} />;
  if (sign.kind === 'look')
    return (
      <>
        <rect {...BOX} className={`tint tint-${sign.look}`} />
        <rect {...BOX} className={`edge edge-${sign.look}`} fill={patternFill(patterns, sign.look)} />
      </>
    );
  return (
    <>
      <rect {...BOX} className={`count-tint count-${sign.step}`} />
      <rect {...BOX} className={sign.step === 0 ? 'edge edge-none' : 'count-edge'} fill="none" />
    </>
  );
}

interface PictureKeyProps {
  placed: PlacedKey;
  /** Left edge, upper edge and width of its room, in pixels. */
  x: number;
  y: number;
  width: number;
}

/** The legend below a map in a picture. In Arabic its entries run from the right. */
export function PictureKey({ placed, x, y, width }: PictureKeyProps) {
  const { direction } = useWords();
  const patterns = useId();
  const isMirrored = direction === 'rtl';
  return (
    <g transform={`translate(${x} ${y})`}>
      <PatternDefs prefix={patterns} />
      {placed.entries.map(({ sign, lines, ...at }) => (
        <g key={lines.join(' ')} transform={`translate(${isMirrored ? width - at.x - 26 : at.x} ${at.y})`}>
          <Sign sign={sign} patterns={patterns} />
          {lines.map((line, index) => (
            <text
              key={line}
              className="picture-key"
              x={isMirrored ? 26 - KEY_INDENT : KEY_INDENT}
              y={12 + index * KEY_LINE}
              fontSize={KEY_SIZE}
            >
              {line}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}
