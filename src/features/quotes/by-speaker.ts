/** The listed quotations under their speakers. */
import { groupBy } from '../../domain/corpus.ts';
import { SIDES, type Actor, type Side } from '../../domain/schema/actor.ts';
import type { QuoteCard } from './quote-card.ts';

export interface SpeakerGroup {
  readonly key: string;
  readonly speakers: readonly Actor[];
  /** The sides of the speakers, each once. */
  readonly sides: readonly Side[];
  readonly cards: readonly QuoteCard[];
}

function sideRank({ sides }: SpeakerGroup): number {
  return Math.min(...sides.map((side) => SIDES.indexOf(side)));
}

/** Groups of one side stand together, in the order of the sides; within a side the most quoted first. */
export function speakerGroups(cards: readonly QuoteCard[]): SpeakerGroup[] {
  const groups = [...groupBy(cards, ({ by }) => by)].map(([key, group]): SpeakerGroup => {
    const speakers = group[0]?.speakers ?? [];
    return { key, speakers, sides: [...new Set(speakers.map(({ side }) => side))], cards: group };
  });
  return groups.toSorted((a, b) => sideRank(a) - sideRank(b) || b.cards.length - a.cards.length);
}

/** Letters that stand for a portrait: of the first and the last part of a name. Not unique, and never alone. */
export function initials(name: string): string {
  const parts = name.split(/[\s-]+/).filter((part) => /^[\p{Lu}\p{Lo}\p{N}]/u.test(part));
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : parts;
  return ends.map((part) => part?.charAt(0) ?? '').join('');
}
