import type { Happening } from '../../domain/schema/happening.ts';

export interface VoteBar {
  readonly key: 'yes' | 'no' | 'abstained';
  readonly x: number;
  readonly width: number;
}

/** Bars side by side on a line of 100 units; every vote has the same length. No votes at all give no bars. */
export function voteBars(vote: NonNullable<Happening['vote']>): VoteBar[] {
  const all = vote.yes + vote.no + vote.abstained;
  if (all === 0) return [];
  const unit = 100 / all;
  return [
    { key: 'yes', x: 0, width: vote.yes * unit },
    { key: 'no', x: vote.yes * unit, width: vote.no * unit },
    { key: 'abstained', x: (vote.yes + vote.no) * unit, width: vote.abstained * unit },
  ];
}
