import { useWords } from '../../words/WordsProvider.tsx';
import type { DayModel } from './model.ts';
import { spokenArticles, spokenReports } from './spoken.ts';

/** Names of the two tracks, and what they stand at, in words. Screen readers hear the same from the sliders. */
export function DayWords({ model }: { model: DayModel }) {
  const words = useWords();
  const { t, day } = words;
  const { moment, eventDay } = model;
  const { unpublished } = eventDay.tally;
  return (
    <div className="day-words" aria-hidden="true">
      <p className="day-name day-name-event">
        <b>{t('timeline.eventDay')}</b> <span>{t('timeline.eventDay.what')}</span> <em>{day(moment.day, 'brief')}</em>
      </p>
      <p className="day-name day-name-known">
        <b>{t('timeline.knownBy')}</b> <span>{t('timeline.knownBy.what')}</span> <em>{day(moment.knownBy, 'brief')}</em>
      </p>
      <p className="day-sum day-sum-event">
        <b>{day(moment.day, 'long')}</b>
        <span>{spokenReports(eventDay.tally, words)}</span>
        {unpublished > 0 && (
          <span className="day-sum-more">{t('timeline.reports.unpublished', { count: unpublished })}</span>
        )}
      </p>
      <p className="day-sum day-sum-known">
        <b>{day(moment.knownBy, 'long')}</b>
        <span>
          {t('timeline.articles.later', {
            articles: spokenArticles(model, words),
            later: model.articles - model.out.length,
          })}
        </span>
      </p>
    </div>
  );
}
