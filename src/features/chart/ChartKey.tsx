import { useWords } from '../../words/WordsProvider.tsx';
import { Glyph } from './Glyph.tsx';
import { KEY_SIGNS } from './key-signs.ts';

/** How the marks are to be read, in one line. */
export function ChartKey() {
  const { t } = useWords();
  return (
    <ul className="chart-key" aria-label={t('chart.key')}>
      {KEY_SIGNS.map(({ message, width, height, parts }) => (
        <li key={message}>
          <svg width={width} height={height} aria-hidden="true" className="chart-mark-government">
            <Glyph parts={parts} />
          </svg>
          {t(message)}
        </li>
      ))}
    </ul>
  );
}
