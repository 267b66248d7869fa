import { ViewLink } from '../../view/ViewLink.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import type { SaidRow, WhoSays } from './who-says.ts';

function Said({ row }: { row: SaidRow }) {
  const { t, days, list, name } = useWords();
  const who =
    row.claimants.length === 0 ? t('compare.ownVoice') : t('compare.claims', { name: list(row.claimants.map(name)) });
  return (
    <li className={`said is-${row.timing}`}>
      <blockquote lang="en" dir="ltr">
        <ViewLink patch={{ panel: 'explore', select: row.id }}>{row.words}</ViewLink>
      </blockquote>
      <p>
        {row.verb !== null && <strong>{t('compare.verb', { verb: row.verb })} · </strong>}
        {row.day === null ? t('compare.noDay') : days(row.day, 'brief')} · {who}
      </p>
      {row.timing === 'unpublished' && <p className="said-flag">{t('compare.unpublished')}</p>}
      {row.timing === 'later' && <p className="said-flag">{t('compare.later')}</p>}
    </li>
  );
}

/** A column for each outlet that says something; the silent ones are named below. */
export function Columns({ said }: { said: WhoSays }) {
  const { name } = useWords();
  return (
    <div className="said-columns">
      {said.columns.map(({ outlet, rows }) => (
        <section key={outlet.id} aria-label={name(outlet)}>
          <h3>{name(outlet)}</h3>
          <ul>
            {rows.map((row) => (
              <Said key={row.id} row={row} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
