import type { ReactNode } from 'react';
import { useCorpus } from '../../load/useCorpus.ts';
import { Button } from '../../ui/Button.tsx';
import { useSelection } from '../../view/useSelection.tsx';
import { useView } from '../../view/useView.tsx';
import { ViewLink } from '../../view/ViewLink.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import type { SummaryModel } from './model.ts';
import { shareWords } from './share-words.ts';
import { districtWords } from './told-words.ts';
import { useSummary } from './useSummary.ts';
import { useWalk } from './useWalk.ts';
import './summary.css';

function Part({ id, name, children }: { id: string; name: string; children: ReactNode }) {
  return (
    <section aria-labelledby={`summary-${id}`}>
      <h3 id={`summary-${id}`}>{name}</h3>
      {children}
    </section>
  );
}

function Walk() {
  const { t } = useWords();
  const { told, next, previous, isEmpty } = useWalk();
  return (
    <div className="summary-walk" role="group" aria-label={t('summary.walk')}>
      <Button onClick={previous} disabled={isEmpty()}>
        {t('summary.walk.previous')}
      </Button>
      <Button onClick={next} disabled={isEmpty()}>
        {t('summary.walk.next')}
      </Button>
      <p>{told === '' ? t('summary.walk.keys') : told}</p>
    </div>
  );
}

function Districts({ model }: { model: SummaryModel }) {
  const words = useWords();
  const corpus = useCorpus();
  const { view } = useView();
  const { t } = words;
  const { districts, total } = model;
  const counts = { told: districts.length, total, silent: total - districts.length };
  return (
    <Part id="map" name={t('summary.map')}>
      <p>{districts.length === 0 ? t('summary.none') : t('summary.map.count', counts)}</p>
      <Walk />
      <ol>
        {districts.map((told) => (
          <li key={told.place.id} aria-current={told.place.id === view.select ? 'true' : undefined}>
            <ViewLink patch={{ select: told.place.id }}>{districtWords(told, corpus, words)}</ViewLink>
          </li>
        ))}
      </ol>
    </Part>
  );
}

function Shares({ model }: { model: SummaryModel }) {
  const words = useWords();
  const corpus = useCorpus();
  const { t } = words;
  return (
    <Part id="shares" name={t('summary.shares')}>
      <p>{t('summary.shares.count', { count: model.shares.length })}</p>
      <ul>
        {model.shares.map((share) => (
          <li key={share.row.id}>
            <ViewLink patch={{ select: share.row.id }}>{shareWords(share, corpus, words)}</ViewLink>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Quotes({ model }: { model: SummaryModel }) {
  const { t, list, name } = useWords();
  const { listed, later, unpublished, filtered } = model.quotes;
  const counts = {
    count: listed.length,
    later: later.length,
    unpublished: unpublished.length,
    filtered: filtered.length,
  };
  return (
    <Part id="quotes" name={t('summary.quotes')}>
      <p>{t('summary.quotes.count', counts)}</p>
      <ul>
        {model.speakers.map(({ speakers, ids }) => (
          <li key={speakers.map(({ id }) => id).join('+')}>
            {t('summary.quotes.speaker', {
              speaker: speakers.length === 0 ? t('quotes.nobody') : list(speakers.map(name)),
              count: ids.length,
            })}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** What map, chart and quotations show, told in words. */
export function SummaryPanel() {
  const model = useSummary();
  const corpus = useCorpus();
  const selection = useSelection();
  const { moment } = useView();
  const { t, day } = useWords();
  const total = corpus.reports.length;
  return (
    <section className="summary" aria-labelledby="summary-title">
      <h2 id="summary-title">{t('summary.heading')}</h2>
      <p>{t('summary.moment', { day: day(moment.day, 'long'), knownBy: day(moment.knownBy, 'long') })}</p>
      {!selection.isAll && <p>{t('summary.filtered', { kept: selection.ids.size, total })}</p>}
      <Districts model={model} />
      <Shares model={model} />
      <Quotes model={model} />
    </section>
  );
}
