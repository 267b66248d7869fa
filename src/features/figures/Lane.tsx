import { useCorpus } from '../../load/useCorpus.ts';
import { ViewLink } from '../../view/ViewLink.tsx';
import { datedWords } from '../../words/dated.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import type { LaneMark, LaneModel, LaneRow } from './lane.ts';
import { VoteBars } from './VoteBars.tsx';
import './lane.css';

const STATUS_KEYS = {
  happened: 'happened',
  planned: 'planned',
  'under way': 'underway',
  'not held': 'notheld',
  'headline only': 'headline',
} as const;

function Told({ row }: { row: LaneRow }) {
  const corpus = useCorpus();
  const words = useWords();
  const { t, own } = words;
  const status = t('figures.status', { status: STATUS_KEYS[row.status] });
  return (
    <>
      <ViewLink patch={{ panel: 'explore', select: row.id }}>
        <bdi {...own}>{row.short}</bdi>
      </ViewLink>
      <span className="lane-day">
        {row.day === null ? '' : datedWords(row.day, corpus, words, 'tiny')}
        {status === '' ? '' : ` · ${status}`}
      </span>
      {row.vote !== null && <VoteBars vote={row.vote} />}
    </>
  );
}

function Mark({ mark }: { mark: LaneMark }) {
  const look = [
    'lane-mark',
    `is-${mark.timing}`,
    mark.isSelected ? 'is-selected' : '',
    mark.status === 'happened' ? '' : 'is-unsure',
  ];
  return (
    <li className={look.join(' ').trim()} style={{ gridColumn: `${mark.start} / ${mark.end}` }}>
      <Told row={mark} />
    </li>
  );
}

function Rest({ title, rows }: { title: string; rows: readonly LaneRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section className="lane-rest" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {rows.map((row) => (
          <li key={row.id} className={row.isSelected ? 'is-selected' : undefined}>
            <Told row={row} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LaneProps {
  model: LaneModel;
  eventDay: string;
  knownBy: string;
}

/** Days from left to right, a row of marks for each kind of happening; words beside every mark. */
export function Lane({ model, eventDay, knownBy }: LaneProps) {
  const { t, day } = useWords();
  const columns = { gridTemplateColumns: `repeat(${model.days.length}, minmax(0, 1fr))` };
  return (
    <div className="lane">
      <p className="figures-note">{t('figures.laneNote', { day: day(eventDay, 'brief') })}</p>
      <div className="lane-scroll" tabIndex={0} role="group" aria-label={t('figures.lane')}>
        <ol className="lane-days" dir="ltr" style={columns}>
          {model.days.map((each) => (
            <li key={each} className={each === eventDay ? 'is-today' : undefined}>
              {day(each, 'tick')}
            </li>
          ))}
        </ol>
        {model.groups.map(({ kind, marks }) => (
          <section key={kind} className="lane-group" aria-label={t(`figures.happening.${kind}`)}>
            <h3>{t(`figures.happening.${kind}`)}</h3>
            <ul dir="ltr" style={columns}>
              {marks.map((mark) => (
                <Mark key={mark.id} mark={mark} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <Rest title={t('figures.before', { day: day(model.days[0] ?? eventDay, 'tiny') })} rows={model.before} />
      <Rest title={t('figures.undated')} rows={model.undated} />
      {model.unpublished > 0 && (
        <p className="figures-note">
          {t('figures.unpublished', { count: model.unpublished, day: day(knownBy, 'long') })}
        </p>
      )}
    </div>
  );
}
