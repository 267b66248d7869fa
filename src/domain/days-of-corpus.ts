/** The days a corpus spans. */
import { eachDay } from './day.ts';
import { dayOf, type Corpus } from './corpus.ts';

const lastDays = new WeakMap<Corpus, string>();

function lastReportedDay(corpus: Corpus): string {
  const days = corpus.reports.flatMap((report) => dayOf(report)?.to ?? []);
  return days.reduce((last, day) => (day > last ? day : last), corpus.dataset.corpus.axisFrom);
}

function lastPublished({ dataset }: Corpus): string {
  const days = dataset.articles.map((article) => article.published.to);
  return days.reduce((last, day) => (day > last ? day : last), dataset.corpus.axisFrom);
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
