/** The days a corpus spans. */
import { eachDay } from './day.ts';
import { dayOf, type Corpus } from './corpus.ts';

const lastDays = new WeakMap<Corpus, string>();

function lastReportedDay({ reports, dataset }: Corpus): string {
  let last = dataset.corpus.axisFrom;
  for (const report of reports) {
    const day = dayOf(report);
    if (day !== null && day.to > last) last = day.to;
  }
  return last;
}

function lastPublished({ dataset }: Corpus): string {
  let last = dataset.corpus.axisFrom;
  for (const { published } of dataset.articles) if (published.to > last) last = published.to;
  return last;
}

/** The last day that a report speaks of, as an ISO day: the default event day. */
export function lastEventDay(corpus: Corpus): string {
  const known = lastDays.get(corpus) ?? lastReportedDay(corpus);
  lastDays.set(corpus, known);
  return known;
}

const lastPublications = new WeakMap<Corpus, string>();

/** The last day of publication, as an ISO day: the default known-by day. */
export function lastPublicationDay(corpus: Corpus): string {
  const known = lastPublications.get(corpus) ?? lastPublished(corpus);
  lastPublications.set(corpus, known);
  return known;
}

/** The days of the day axis, from the corpus's own settings. */
export function axisDays(corpus: Corpus): string[] {
  const { axisFrom, axisTo } = corpus.dataset.corpus;
  return eachDay(axisFrom, axisTo);
}
