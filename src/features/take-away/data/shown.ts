/** Which reports the view shows: those that pass its filters and both its clocks. */
import type { Corpus, Report } from '../../../domain/corpus.ts';
import { isByNow, timingOf, type Selection } from '../../../domain/filter.ts';
import type { Moment } from '../../../domain/status.ts';

export interface Shown {
  readonly reports: readonly Report[];
  /** How many the filters leave out, whatever their day. */
  readonly filtered: number;
  /** How many more speak of a day after the event day, or were published after the known-by day. */
  readonly later: number;
  readonly unpublished: number;
}

interface Looking {
  readonly selection: Pick<Selection, 'ids'>;
  readonly moment: Moment;
  /** True: the reader has the quotations said later shown, too. */
  readonly later: boolean;
}

export function shownReports(corpus: Corpus, { selection, moment, later }: Looking): Shown {
  const passing = corpus.reports.filter(({ row }) => selection.ids.has(row.id));
  const timed = passing.map((report) => ({ report, timing: timingOf(corpus, report, moment) }));
  const isShown = ({ report, timing }: (typeof timed)[number]) =>
    isByNow(timing) || (timing === 'later' && later && report.kind === 'statement');
  const left = timed.filter((each) => !isShown(each));
  return {
    reports: timed.filter(isShown).map(({ report }) => report),
    filtered: corpus.reports.length - passing.length,
    later: left.filter(({ timing }) => timing === 'later').length,
    unpublished: left.filter(({ timing }) => timing === 'unpublished').length,
  };
}
