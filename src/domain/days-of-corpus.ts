/** The days a corpus spans. */
import { eachDay } from './day.ts';
import { dayOf, type Corpus } from './corpus.ts';
import { onceEach } from './once.ts';

/** The last day that a report speaks of, as an ISO day: the default event day. */
export const lastEventDay = onceEach(({ reports, dataset }: Corpus): string => {
  let last = dataset.corpus.axisFrom;
  for (const report of reports) {
    const day = dayOf(report);
    if (day !== null && day.to > last) last = day.to;
  }
  return last;
});

/** The last day of publication, as an ISO day: the default known-by day. */
export const lastPublicationDay = onceEach(({ dataset }: Corpus): string => {
  let last = dataset.corpus.axisFrom;
  for (const { published } of dataset.articles) if (published.to > last) last = published.to;
  return last;
});

/** The days of the day axis, from the corpus's own settings. */
export function axisDays(corpus: Corpus): string[] {
  const { axisFrom, axisTo } = corpus.dataset.corpus;
  return eachDay(axisFrom, axisTo);
}
