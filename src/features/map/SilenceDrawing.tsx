import type { ShareReport } from '../../domain/schema/dataset.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { drawnTogether, isCrowd } from './crowd.ts';
import { Outline } from './Outline.tsx';
import type { Mark } from './scene.ts';
import type { Shapes } from './shapes.ts';
import type { CountRow, CountStep } from './silence.ts';
import './silence.css';

/** Districts by the number of independent reports that name them, in shades of ink: this layer takes no side. */
export function SilenceDrawing({ counts, shapes }: { counts: readonly CountRow[]; shapes: Shapes }) {
  const drawn = counts
    .filter(({ row, count }) => shapes.districts.has(row.place.id) && (count > 0 || row.selected))
    .toSorted((a, b) => Number(a.row.selected) - Number(b.row.selected));
  if (isCrowd(shapes)) {
    const keyOf = ({ row, step }: CountRow) => `${step}${row.dimmed} ${row.selected}`;
    return drawnTogether(drawn, shapes, ({ row }) => row.place.id, keyOf).map(({ key, like, path }) => (
      <g key={key} className={like.row.dimmed ? 'told told-together is-dimmed' : 'told told-together'}>
        <path className="told-gap" d={path} />
        <path className={`count-tint count-${like.step}`} d={path} />
        {like.row.selected ? <path className="told-mark" d={path} /> : null}
        <path className="count-edge" d={path} />
      </g>
    ));
  }
  return drawn.map(({ row: { place, dimmed, selected }, step }) => (
    <g key={place.id} className={dimmed ? 'told is-dimmed' : 'told'}>
      <Outline className="told-gap" place={place.id} />
      <Outline className={`count-tint count-${step}`} place={place.id} />
      {selected ? <Outline className="told-mark" place={place.id} /> : null}
      <Outline className="count-edge" place={place.id} />
    </g>
  ));
}

interface CountsProps {
  marks: readonly Mark[];
  countOf: (place: string) => number;
}

/** The numbers, at the middles of the districts that have room for one; a press on a district tells it in any case. */
export function Counts({ marks, countOf }: CountsProps) {
  const { number } = useWords();
  return marks.map(({ row: { place }, at: [x, y], isNarrow }) =>
    isNarrow ? null : (
      <text key={place.id} className="count" x={x} y={y + 6} textAnchor="middle" aria-hidden="true">
        {number(countOf(place.id))}
      </text>
    ),
  );
}

const STEPS: readonly CountStep[] = [0, 1, 2, 3];

/** What the shades say, how reports are counted, and what is told of no district. `wholes` are the shares told. */
export function SilenceLegend({ wholes }: { wholes: readonly ShareReport[] }) {
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
      <p className="legend-note">
        {t('map.legend.independent')} {t('map.legend.shares', { count: wholes.length, words: wholes[0]?.words ?? '' })}
      </p>
    </div>
  );
}
