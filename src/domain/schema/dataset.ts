/** The dataset as published, and the files it is made from. One schema; every type is derived from it. */
import * as v from 'valibot';
import { IsoDay } from '../day.ts';
import { Actor } from './actor.ts';
import { Article, Outlet } from './article.ts';
import { Id, Text, type Position } from './base.ts';
import { Difference, Event, Happening, Reuse } from './happening.ts';
import { Place } from './place.ts';
import { ControlReport, Figure, ShareReport } from './report.ts';
import { Statement } from './statement.ts';

/** Raised whenever a dataset of before can no longer be read. */
export const DATASET_VERSION = 1;

/** What the corpus is, and the rules that are its own choice. */
export const CorpusRecord = v.strictObject({
  id: Id,
  title: Text,
  titleAr: Text,
  /** A report older than this many days before the event day gives the status `stale`. */
  staleAfterDays: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** First day of the day axis: the offensive's last week is what the reports speak of day by day. */
  axisFrom: IsoDay,
  axisTo: IsoDay,
});

export type CorpusRecord = v.InferOutput<typeof CorpusRecord>;

/** The rows of one article, as a curator writes them. */
export const Annotation = v.strictObject({
  article: Id,
  statements: v.array(Statement),
  controlReports: v.array(ControlReport),
  shareReports: v.array(ShareReport),
  figures: v.array(Figure),
  events: v.array(Event),
});
export type Annotation = v.InferOutput<typeof Annotation>;

const article = { article: Id };
export const StatementRow = v.strictObject({ ...Statement.entries, ...article });
export const ControlReportRow = v.strictObject({ ...ControlReport.entries, ...article });
const ShareReportRow = v.strictObject({ ...ShareReport.entries, ...article });
export const FigureRow = v.strictObject({ ...Figure.entries, ...article });
const EventRow = v.strictObject({ ...Event.entries, ...article });

/** A row as the page holds it: where its passages stand is always known; their words may still be in a part (split.ts). */
type Placed<Row> = Omit<Row, 'passages'> & { readonly passages: readonly Position[] };

export type Statement = Placed<v.InferOutput<typeof StatementRow>>;
export type ControlReport = Placed<v.InferOutput<typeof ControlReportRow>>;
export type Figure = Placed<v.InferOutput<typeof FigureRow>>;
/** Shares and events are few, and lists and charts print their words: these are always there. */
export type ShareReport = v.InferOutput<typeof ShareReportRow>;
export type Event = v.InferOutput<typeof EventRow>;

export const Dataset = v.strictObject({
  version: v.literal(DATASET_VERSION),
  /** SHA-256 of the dataset without this field: the data version named in citations. */
  hash: Text,
  corpus: CorpusRecord,
  outlets: v.array(Outlet),
  articles: v.array(Article),
  actors: v.array(Actor),
  places: v.array(Place),
  statements: v.array(StatementRow),
  controlReports: v.array(ControlReportRow),
  shareReports: v.array(ShareReportRow),
  figures: v.array(FigureRow),
  happenings: v.array(Happening),
  events: v.array(EventRow),
  differences: v.array(Difference),
  reuses: v.array(Reuse),
});
export type Dataset = v.InferOutput<typeof Dataset>;

/** The dataset as the page holds it, whether it came in one file or in parts. */
export type DatasetRows = Omit<Dataset, 'statements' | 'controlReports' | 'figures'> & {
  readonly statements: readonly Statement[];
  readonly controlReports: readonly ControlReport[];
  readonly figures: readonly Figure[];
};
