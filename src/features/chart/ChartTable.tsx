import { boundsInWords } from '../../words/bounds.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import type { EventRow } from './event-rows.ts';
import { disputeWords } from './label-text.ts';
import type { ShareMark } from './model.ts';
import { titleOf } from './place-events.ts';

interface TableProps {
  shares: readonly ShareMark[];
  events: readonly EventRow[];
  select: string | null;
  onSelect: (id: string) => void;
}

function ShareRow({ mark, onSelect }: { mark: ShareMark; onSelect: (id: string) => void }) {
  const words = useWords();
  const { t, name, days } = words;
  return (
    <tr className={mark.dimmed ? 'chart-row-dimmed' : undefined} aria-current={mark.selected}>
      <th scope="row">
        <button
          type="button"
          className="chart-row-button"
          aria-label={t('chart.table.evidence', { words: mark.words, outlet: name(mark.outlet) })}
          onClick={() => onSelect(mark.id)}
        >
          {t('chart.quoted', { words: mark.words })}
        </button>
      </th>
      <td>{boundsInWords(mark, words)}</td>
      <td>{mark.areaWords}</td>
      <td>
        {days(mark.day, 'tiny')}
        {mark.timing === 'later' && <span className="chart-row-aside">{t('chart.table.after')}</span>}
      </td>
      <td>
        {t('chart.table.published', { outlet: name(mark.outlet), days: days(mark.published, 'tiny') })}
        {mark.dimmed && <span className="chart-row-aside">{t('chart.table.filtered')}</span>}
      </td>
      <td>
        {mark.claimant === null ? t('chart.table.ownVoice') : name(mark.claimant)}
        {mark.hedge !== null && <span className="chart-row-aside">{t('chart.quoted', { words: mark.hedge })}</span>}
        {mark.disputedBy !== null && (
          <span className="chart-row-aside chart-row-dispute">{disputeWords(mark.disputedBy, words)}</span>
        )}
      </td>
    </tr>
  );
}

function SharesTable({ shares, onSelect }: Pick<TableProps, 'shares' | 'onSelect'>) {
  const { t } = useWords();
  return (
    <table>
      <caption>{t('chart.table.shares')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('chart.table.words')}</th>
          <th scope="col">{t('chart.table.bounds')}</th>
          <th scope="col">{t('chart.table.whole')}</th>
          <th scope="col">{t('chart.table.day')}</th>
          <th scope="col">{t('chart.table.source')}</th>
          <th scope="col">{t('chart.table.claim')}</th>
        </tr>
      </thead>
      <tbody>
        {shares.map((mark) => (
          <ShareRow key={mark.id} mark={mark} onSelect={onSelect} />
        ))}
      </tbody>
    </table>
  );
}

function EventsTable({ events, onSelect }: Pick<TableProps, 'events' | 'onSelect'>) {
  const words = useWords();
  const { t, days, number } = words;
  return (
    <table>
      <caption>{t('chart.table.events')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('chart.table.event')}</th>
          <th scope="col">{t('chart.table.day')}</th>
          <th scope="col">{t('chart.table.reports')}</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.id} className={event.dimmed ? 'chart-row-dimmed' : undefined} aria-current={event.selected}>
            <th scope="row">
              <button type="button" className="chart-row-button chart-row-event" onClick={() => onSelect(event.id)}>
                {titleOf(event, words)}
              </button>
            </th>
            <td>
              {days(event.day, 'tiny')}
              {event.timing === 'later' && <span className="chart-row-aside">{t('chart.table.after')}</span>}
            </td>
            <td>{number(event.reports.length)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The same rows as the drawing, as tables. */
export function ChartTable({ shares, events, onSelect }: Omit<TableProps, 'select'>) {
  return (
    <div className="chart-tables">
      <SharesTable shares={shares} onSelect={onSelect} />
      {events.length > 0 && <EventsTable events={events} onSelect={onSelect} />}
    </div>
  );
}
