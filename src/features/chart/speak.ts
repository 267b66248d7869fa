/** What a mark, an event or the strip is called: its full name, for those who do not see it. */
import { boundsInWords } from '../../words/bounds.ts';
import type { Words } from '../../words/words.ts';
import type { Background } from './background.ts';
import type { EventRow } from './event-rows.ts';
import type { ShareMark } from './share-marks.ts';
import { titleOf } from './place-events.ts';

function yes(is: boolean): 'yes' | 'no' {
  return is ? 'yes' : 'no';
}

/** Words, share, bounds, outlet, days, claimant, dispute. */
export function markName(mark: ShareMark, words: Words): string {
  const { t, days, name } = words;
  return t('chart.mark', {
    words: mark.words,
    area: mark.areaWords,
    holder: mark.holder,
    bounds: boundsInWords(mark, words),
    outlet: outletName(mark, words),
    day: days(mark.day, 'short'),
    published: days(mark.published, 'short'),
    claimed: yes(mark.claimant !== null),
    claimant: mark.claimant === null ? '' : name(mark.claimant),
    hedged: yes(mark.hedge !== null),
    hedge: mark.hedge ?? '',
    disputed: yes(mark.disputedBy !== null),
    disputer: mark.disputedBy === null ? '' : name(mark.disputedBy),
    timing: mark.timing,
    kept: yes(!mark.dimmed),
  });
}

export function outletName({ outlet }: ShareMark, { name }: Words): string {
  return name(outlet);
}

export function eventName(event: EventRow, words: Words): string {
  return words.t('chart.event', {
    title: event.short === event.title ? titleOf(event, words) : event.title,
    day: words.days(event.day, 'short'),
    count: event.reports.length,
    timing: event.timing,
  });
}

export function backgroundName({ year, holder, reports }: Background, area: string, { t }: Words): string {
  return t('chart.since.name', { year, holder, area, count: reports.length });
}
