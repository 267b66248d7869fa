/** What the rules across articles need of the rows: kept for all of them, so it is little for each. */
import type { Article } from '../../domain/schema/article.ts';
import type { Annotation, ControlReport } from '../../domain/schema/dataset.ts';
import type { PublishedReport } from '../../domain/status.ts';
import { ROW_KINDS, type FigureSource, type ShareSource } from '../source/annotation.ts';

/** A row with the file and the article that hold it. */
export interface Entry<T> {
  readonly row: T;
  readonly file: string;
  readonly article: Article;
}

export type ShareEntry = Entry<Pick<ShareSource, 'id' | 'holder' | 'area' | 'day' | 'low' | 'claim'>>;
export type FigureEntry = Entry<Pick<FigureSource, 'id' | 'low' | 'high' | 'count' | 'partOf'>>;

export class Ledger {
  /** Row id -> the file that holds it. */
  readonly rows = new Map<string, string>();
  /** Rows whose id another file has already. */
  readonly doubled: { readonly file: string; readonly id: string }[] = [];
  readonly controlByPlace = new Map<string, PublishedReport[]>();
  readonly shares: ShareEntry[] = [];
  readonly figures: FigureEntry[] = [];
  /** Happenings that an event tells. */
  readonly told = new Set<string>();

  #enterControl(row: ControlReport, publishedBy: string): void {
    const reports = this.controlByPlace.get(row.place);
    // passages and words are the heavy part of a row, and no status depends on them
    const report = { row: { ...row, passages: [], words: '', summary: '', note: null }, publishedBy };
    if (reports === undefined) this.controlByPlace.set(row.place, [report]);
    else reports.push(report);
  }

  /** Enters the rows of one article. */
  enter(article: Article, file: string, annotation: Annotation): void {
    for (const kind of ROW_KINDS) {
      for (const { id } of annotation[kind]) {
        if (this.rows.has(id)) this.doubled.push({ file, id });
        else this.rows.set(id, file);
      }
    }
    for (const row of annotation.controlReports)
      this.#enterControl({ ...row, article: article.id }, article.published.to);
    for (const { id, holder, area, day, low, claim } of annotation.shareReports)
      this.shares.push({ row: { id, holder, area, day, low, claim }, file, article });
    for (const { id, low, high, count, partOf } of annotation.figures)
      if (count !== null || partOf !== null)
        this.figures.push({ row: { id, low, high, count, partOf }, file, article });
    for (const { happening } of annotation.events) this.told.add(happening);
  }
}
