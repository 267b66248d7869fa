import { useWords } from '../../words/WordsProvider.tsx';
import type { Mark } from './scene.ts';
import type { Shapes } from './shapes.ts';
import type { CountRow, CountStep } from './silence.ts';

/** Districts by the number of independent reports that name them, in shades of ink: this layer takes no side. */
export function SilenceDrawing({ counts, shapes }: { counts: readonly CountRow[]; shapes: Shapes }) {
  const drawn = counts
    .filter(({ row, count }) => count > 0 || row.selected)
    .toSorted((a, b) => Number(a.row.selected) - Number(b.row.selected));
  return drawn.map(({ row, step }) => {
    const path = shapes.districts.get(row.place.id)?.path ?? '';
    return (
      <g key={row.place.id} className={row.dimmed ? 'told is-dimmed' : 'told'}>
        <path className="told-gap" d={path} />
        <path className={`count-tint count-${step}`} d={path} />
        {row.selected ? <path className="told-mark" d={path} /> : null}
        <path className="count-edge" d={path} />
      </g>
    );
  });
}

interface CountsProps {
  marks: readonly Mark[];
  countOf: (place: string) => number;
}

/** The numbers, at the middles of the districts. */
export function Counts({ marks, countOf }: CountsProps) {
  const { number } = useWords();
  return marks.map(({ row: { place }, at: [x, y] }) => (
    <text key={place.id} className="count" x={x} y={y + 6} textAnchor="middle" aria-hidden="true">
      {number(countOf(place.id))}
    </text>
  ));
}

const STEPS: readonly CountStep[] = [0, 1, 2, 3];

/** What the shades say, and how reports are counted. */
export function SilenceLegend() {
  const { t } = useWords();
  return (
    <div className="legend" role="group" aria-label={t('map.legend')}>
      <ul className="legend-counts">
        {STEPS.map((step) => (
          <li key={step}>
            <svg className="swatch" width="26" height="15" viewBox="0 0 26 15" aria-hidden="true">
              <rect className={`count-tint count-${step}`} x="1" y="1" width="24" height="13" rx="2.5" />
              <rect
                className={step === 0 ? 'edge edge-none' : 'count-edge'}
                x="1"
                y="1"
                width="24"
                height="13"
                rx="2.5"
                fill="none"
              />
            </svg>
            {t('map.legend.count', { step })}
          </li>
        ))}
      </ul>
      <p className="legend-note">{t('map.legend.independent')}</p>
    </div>
  );
}
