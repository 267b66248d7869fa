import { useEffect, useRef, type RefObject } from 'react';
import { boundsInWords } from '../../words/bounds.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import type { EventRow } from './event-rows.ts';
import { disputeWords } from './label-text.ts';
import type { ShareMark } from './share-marks.ts';
import { titleOf } from './place-events.ts';
import './chart-table.css';

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
      <td className="chart-row-day">
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
            <td className="chart-row-day">
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

/** Brings the selected row into the table's own window, without moving the page. */
function useSelectedInView(select: string | null): RefObject<HTMLDivElement | null> {
  const tables = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = tables.current?.querySelector('tr[aria-current="true"]');
    if (select === null || tables.current === null || !(row instanceof HTMLElement)) return;
    const { top, bottom } = tables.current.getBoundingClientRect();
    const { top: rowTop, bottom: rowBottom } = row.getBoundingClientRect();
    if (rowTop < top || rowBottom > bottom) tables.current.scrollTop += rowTop - (top + bottom) / 2;
  }, [select]);
  return tables;
}

/** The same rows as the drawing, as tables. */
export function ChartTable({ shares, events, select, onSelect }: TableProps) {
  const tables = useSelectedInView(select);
  return (
    <div className="chart-tables" ref={tables}>
      <SharesTable shares={shares} onSelect={onSelect} />
      {events.length > 0 && <EventsTable events={events} onSelect={onSelect} />}
    </div>
  );
}
