import { textWidth } from '../../../ui/text-width.ts';
import { useWords } from '../../../words/WordsProvider.tsx';
import { Glyph } from '../Glyph.tsx';
import { KEY_SIGNS } from '../key-signs.ts';
import { EDGE, HEAD, LEAD_LINE } from './sizes.ts';

const GAP = 16;
const SIGN_GAP = 5;
const KEY_SIZE = 12;
const BASELINE = 24;

/** How the marks are drawn: signs and words in one line, ending at the far edge. */
function PictureSigns({ picture }: { picture: number }) {
  const { t, direction } = useWords();
  const signs = KEY_SIGNS.map((sign) => ({ ...sign, text: t(sign.message) }));
  const widths = signs.map(({ width, text }) => width + SIGN_GAP + textWidth(text, 'sans', KEY_SIZE));
  const total = widths.reduce((sum, width) => sum + width + GAP, -GAP);
  const start = direction === 'ltr' ? picture - EDGE - total : EDGE;
  return signs.map(({ message, width, height, parts, text }, index) => {
    const x = widths.slice(0, index).reduce((sum, each) => sum + each + GAP, start);
    return (
      <g key={message} className="chart-mark-government" transform={`translate(${x} 0)`}>
        <g transform={`translate(0 ${BASELINE - 4 - height / 2})`}>
          <Glyph parts={parts} />
        </g>
        <text className="picture-sign" direction="ltr" x={width + SIGN_GAP} y={BASELINE} fontSize={KEY_SIZE}>
          {text}
        </text>
      </g>
    );
  });
}

interface PictureHeadProps {
  /** Width of the picture in pixels. */
  width: number;
  lead: readonly string[];
  hasKey: boolean;
}

/** Heading, key, and the sentences above the drawing. */
export function PictureHead({ width, lead, hasKey }: PictureHeadProps) {
  const { t, direction } = useWords();
  const x = direction === 'ltr' ? EDGE : width - EDGE;
  return (
    <>
      <text className="picture-heading" x={x} y={BASELINE}>
        {t('chart.title')}
      </text>
      {hasKey && <PictureSigns picture={width} />}
      {lead.map((line, index) => (
        <text key={line} className="picture-lead" x={x} y={HEAD + 8 + index * LEAD_LINE}>
          {line}
        </text>
      ))}
    </>
  );
}
