import { useId } from 'react';
import { HOLDERS } from '../../domain/schema/actor.ts';
import { STRENGTHS } from '../../domain/schema/report.ts';
import { PatternSource, StarSwatch, Swatch } from '../../ui/patterns.tsx';
import type { Look } from '../../ui/patterns-looks.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import './legend.css';

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

function Strengths({ shown, patterns }: { shown: ReadonlySet<Look>; patterns: string }) {
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

/** Every state that a district can have, in words beside its sample. */
export function Legend({ shown, isUnderFire }: { shown: ReadonlySet<Look>; isUnderFire: boolean }) {
  const { t } = useWords();
  const patterns = useId();
  return (
    <div className="legend" role="group" aria-label={t('map.legend')}>
      <PatternSource prefix={patterns} />
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
