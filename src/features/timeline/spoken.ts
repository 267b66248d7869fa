/** The day bar's numbers in words. */
import type { Words } from '../../words/words.ts';
import type { DayModel, Tally } from './model.ts';

function kindsOf({ places, shares, total }: Tally): 'none' | 'places' | 'shares' | 'both' {
  if (total === 0) return 'none';
  if (shares.length === 0) return 'places';
  return places.length === 0 ? 'shares' : 'both';
}

/** "5 reports: 2 on places, 3 on shares", or how many of them pass the filters. */
export function spokenReports(tally: Tally, { t }: Words): string {
  const { places, shares, total } = tally;
  const count = places.length + shares.length;
  return count === total
    ? t('timeline.reports', { kinds: kindsOf(tally), total, places: places.length, shares: shares.length })
    : t('timeline.reports.cut', { count, total });
}

/** Value of the event day's slider: "Thursday 8 December 2016, 7 reports". */
export function spokenEventDay({ eventDay }: DayModel, { t, day }: Words): string {
  const { places, shares, total } = eventDay.tally;
  const count = places.length + shares.length;
  return t('timeline.eventDay.value', {
    day: day(eventDay.day, 'long'),
    cut: count === total ? 'no' : 'yes',
    count,
    total,
  });
}

export function spokenArticles({ out, articles }: DayModel, { t }: Words): string {
  return t('timeline.articles', { out: out.length, total: articles });
}

/** Value of the known-by slider: "Saturday 10 December 2016, 5 of 5 articles published". */
export function spokenKnownBy(model: DayModel, words: Words): string {
  return words.t('timeline.knownBy.value', {
    day: words.day(model.moment.knownBy, 'long'),
    articles: spokenArticles(model, words),
  });
}
