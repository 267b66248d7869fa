import { useId } from 'react';
import { HOLDERS, type Holder } from '../../domain/schema/actor.ts';
import { STRENGTHS } from '../../domain/schema/report.ts';
import { PatternSource, StarSwatch, Swatch } from '../../ui/patterns.tsx';
import type { Look } from '../../ui/patterns-looks.ts';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import './legend.css';

interface Shown {
  shown: ReadonlySet<Look>;
  /** Prefix of the patterns' ids. */
  patterns: string;
}

/** "none now" where the day has no such district, so that nothing appears unannounced when the days are played. */
function Now({ isShown }: { isShown: boolean }) {
  const { t } = useWords();
  return isShown ? null : <span className="legend-none">{t('map.legend.noneNow')}</span>;
}

/** The same in a cell, with room for one word. */
function NowInCell({ isShown }: { isShown: boolean }) {
  const { t } = useWords();
  if (isShown) return null;
  return (
    <>
      <span className="legend-none" aria-hidden="true">
        {t('map.legend.none.short')}
      </span>
      <span className="visually-hidden">{t('map.legend.noneNow')}</span>
    </>
  );
}

function Strengths({ shown, patterns }: Shown) {
  const { t } = useWords();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('map.legend.holder')}</span>
          </th>
          {STRENGTHS.map((strength) => (
            <th key={strength} scope="col">
              {t(`map.legend.${strength}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {HOLDERS.map((holder) => (
          <tr key={holder}>
            <th scope="row">{t(`map.legend.${holder}`)}</th>
            {STRENGTHS.map((strength) => (
              <td key={strength}>
                <Swatch look={`${holder}-${strength}`} prefix={patterns} />
                <NowInCell isShown={shown.has(`${holder}-${strength}`)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface LegendProps {
  shown: ReadonlySet<Look>;
  isUnderFire: boolean;
}

type WithPatterns = LegendProps & Shown;

/** A holder and the strengths with which the map shows it, on one line. */
function ShownHolder({ holder, shown, patterns }: Shown & { holder: Holder }) {
  const { t } = useWords();
  const strengths = STRENGTHS.filter((strength) => shown.has(`${holder}-${strength}`));
  if (strengths.length === 0) return null;
  return (
    <li>
      {t(`map.legend.${holder}`)}
      {strengths.map((strength) => (
        <span key={strength} className="legend-pair">
          <Swatch look={`${holder}-${strength}`} prefix={patterns} />
          {t(`map.legend.${strength}`)}
        </span>
      ))}
    </li>
  );
}

/** The states that the map shows now, and none other: in a lesson the room is for the map. */
function ShownLegend({ shown, isUnderFire, patterns }: WithPatterns) {
  const { t } = useWords();
  const others = (['contested', 'stale', 'none'] as const).filter((look) => look === 'none' || shown.has(look));
  return (
    <ul className="legend legend-shown" aria-label={t('map.legend')}>
      {HOLDERS.map((holder) => (
        <ShownHolder key={holder} holder={holder} shown={shown} patterns={patterns} />
      ))}
      {isUnderFire && (
        <li className="legend-pair">
          <StarSwatch />
          {t('map.legend.fire')}
        </li>
      )}
      {others.map((look) => (
        <li key={look} className="legend-pair">
          <Swatch look={look} prefix={patterns} />
          {t(`map.legend.${look}`)}
        </li>
      ))}
    </ul>
  );
}

/** Every state that a district can have, in words beside its sample. */
function WholeLegend({ shown, isUnderFire, patterns }: WithPatterns) {
  const { t } = useWords();
  return (
    <div className="legend" role="group" aria-label={t('map.legend')}>
      <Strengths shown={shown} patterns={patterns} />
      <ul>
        <li>
          <StarSwatch />
          <span>
            {t('map.legend.fire')} <Now isShown={isUnderFire} />
          </span>
        </li>
        {(['contested', 'stale', 'none'] as const).map((look) => (
          <li key={look}>
            <Swatch look={look} prefix={patterns} />
            <span>
              {t(`map.legend.${look}`)} <Now isShown={shown.has(look)} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the signs of the map mean. */
export function Legend(props: LegendProps) {
  const { view } = useView();
  const patterns = useId();
  const isBrief = view.present || view.lesson !== null;
  return (
    <>
      <PatternSource prefix={patterns} />
      {isBrief ? <ShownLegend {...props} patterns={patterns} /> : <WholeLegend {...props} patterns={patterns} />}
    </>
  );
}
