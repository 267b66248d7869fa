/** What one outlet alone reports: the corpus as a reader of that outlet only would know it. */
import { found, indexRows, type Corpus } from '../corpus.ts';
import { onceEach, onceFor } from '../once.ts';
import type { DatasetRows } from '../schema/dataset.ts';

function restrict({ dataset, articles, passages }: Corpus, outlet: string): Corpus {
  const isOwn = (row: { readonly article: string }) => found(articles, row.article).outlet === outlet;
  const events = dataset.events.filter(isOwn);
  const told = new Set(events.map(({ happening }) => happening));
  const own: DatasetRows = {
    ...dataset,
    statements: dataset.statements.filter(isOwn),
    controlReports: dataset.controlReports.filter(isOwn),
    shareReports: dataset.shareReports.filter(isOwn),
    figures: dataset.figures.filter(isOwn),
    happenings: dataset.happenings.filter(({ id }) => told.has(id)),
    events,
    // both need a second outlet
    differences: [],
    reuses: [],
  };
  return indexRows(own, passages);
}

const ofOutlets = onceEach((corpus: Corpus) => onceFor((outlet) => restrict(corpus, outlet)));

/**
 * The corpus with the reports of one outlet; articles, places and actors stay, so that its silence shows as such.
 * The same corpus comes back when it is asked for again.
 */
export function onlyOutlet(corpus: Corpus, outlet: string): Corpus {
  return ofOutlets(corpus)(outlet);
}
