import { useCorpus } from '../../load/useCorpus.ts';
import { ViewLink } from '../../view/ViewLink.tsx';
import { datedWords } from '../../words/dated.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import type { CountRow, FigureGroup, FigureRow } from './model.ts';

function OneFigure({ row }: { row: FigureRow }) {
  const corpus = useCorpus();
  const words = useWords();
  const { t, name, own } = words;
  const look = ['figure', `is-${row.timing}`, row.isDimmed ? 'is-dimmed' : '', row.isSelected ? 'is-selected' : ''];
  const quality = t('figures.quality', { quality: row.quality });
  return (
    <div className={look.join(' ').trim()}>
      <ViewLink patch={{ panel: 'explore', select: row.id }}>
        <q lang="en" dir="ltr">
          {row.words}
        </q>
      </ViewLink>
      <p {...own}>{row.summary}</p>
      <p className="figure-meta">
        {name(row.outlet)}
        {t('quotes.between')}
        {row.claimant === null ? t('figures.ownVoice') : t('figures.says', { name: name(row.claimant) })} ·{' '}
        {row.day === null ? t('figures.noDay') : datedWords(row.day, corpus, words, 'tiny')}
        {row.place !== null && ` · ${name(row.place)}`}
        {quality !== '' && <strong> · {quality}</strong>}
      </p>
    </div>
  );
}

function OneCount({ count }: { count: CountRow }) {
  const { t, number } = useWords();
  return (
    <li className="figure-count">
      {count.figures.map((row) => (
        <OneFigure key={row.id} row={row} />
      ))}
      {count.parts.length > 0 && (
        <div className="figure-parts">
          <p>{t('figures.partsOf')}</p>
          {count.parts.map((row) => (
            <OneFigure key={row.id} row={row} />
          ))}
          {count.sum !== null && <p className="figure-sum">{t('figures.addsTo', { sum: number(count.sum) })}</p>}
        </div>
      )}
    </li>
  );
}

/** The groups, each a list of counts under the name of what is counted. */
export function FigureGroups({ groups }: { groups: readonly FigureGroup[] }) {
  const { t } = useWords();
  return (
    <div className="figure-groups">
      {groups.map(({ kind, counts, figures }) => (
        <section key={kind} aria-labelledby={`figures-${kind}`}>
          <h3 id={`figures-${kind}`}>
            {t(`figures.kind.${kind}`)} <span>{t('figures.count', { count: figures })}</span>
          </h3>
          <ul>
            {counts.map((count) => (
              <OneCount key={count.id} count={count} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
