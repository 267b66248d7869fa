import { useWords } from '../../../words/WordsProvider.tsx';
import { useTitleLines, type MapSummary } from '../MapTitle.tsx';
import type { Size } from '../projection.ts';
import { wrapText } from '../../../ui/text-width.ts';
import './picture.css';

const EDGE = 18;
const LINE = 18;
/** Width of the note on boundaries, in pixels. */
const NOTE = 148;
const NOTE_LINE = 15;

interface PictureTitleProps extends MapSummary {
  size: Size;
  /** Names that found no room. */
  hidden: number;
}

/** The day and what is known of it, as over the map of the page. */
export function PictureTitle({ told, later, hidden, size }: PictureTitleProps) {
  const { t, direction } = useWords();
  const [day, knownBy, what] = useTitleLines({ told, later: null });
  const x = direction === 'ltr' ? EDGE : size.width - EDGE;
  const left = hidden === 0 ? null : t('map.picture.hidden', { count: hidden });
  const lines = [knownBy, what, later, left].filter((line) => line !== undefined && line !== null);
  return (
    <>
      <text className="picture-day" x={x} y={44}>
        {day}
      </text>
      {lines.map((line, index) => (
        <text key={line} className="picture-line" x={x} y={64 + index * LINE}>
          {line}
        </text>
      ))}
    </>
  );
}

/** "Boundaries approximate": in the picture itself, so that no one can leave it out. */
export function Approximate({ size }: { size: Size }) {
  const { t, direction } = useWords();
  const lines = wrapText(t('map.approximate'), 'sans', 12, NOTE);
  const x = direction === 'ltr' ? size.width - 12 : 12;
  return lines.map((line, index) => (
    <text
      key={line}
      className="picture-line picture-note"
      textAnchor="end"
      x={x}
      y={size.height - 11 - (lines.length - 1 - index) * NOTE_LINE}
    >
      {line}
    </text>
  ));
}
