import { useWords } from '../../../words/WordsProvider.tsx';
import { FRAME } from '../frame.ts';
import { useTitleLines, type MapSummary } from '../MapTitle.tsx';
import { wrapText } from '../../../ui/text-width.ts';
import './picture.css';

const EDGE = 18;
const LINE = 18;
/** Width of the note on boundaries, in pixels. */
const NOTE = 148;
const NOTE_LINE = 15;

/** The day and what is known of it, as over the map of the page. */
export function PictureTitle({ told, later }: MapSummary) {
  const { direction } = useWords();
  const [day, knownBy, what] = useTitleLines({ told, later: null });
  const x = direction === 'ltr' ? EDGE : FRAME.width - EDGE;
  const lines = [knownBy, what, later].filter((line) => line !== undefined && line !== null);
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
export function Approximate() {
  const { t, direction } = useWords();
  const lines = wrapText(t('map.approximate'), 'sans', 12, NOTE);
  const x = direction === 'ltr' ? FRAME.width - 12 : 12;
  return lines.map((line, index) => (
    <text
      key={line}
      className="picture-line picture-note"
      textAnchor="end"
      x={x}
      y={FRAME.height - 11 - (lines.length - 1 - index) * NOTE_LINE}
    >
      {line}
    </text>
  ));
}
