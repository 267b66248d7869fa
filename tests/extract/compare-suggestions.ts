/** How suggestions differ from the annotations that people made of the same text. */
import type { Actor } from '../../src/domain/schema/actor.ts';
import type { Annotation } from '../../src/domain/schema/dataset.ts';
import type { Span, Suggestions } from '../../src/extract/types.ts';
import { ActorIds } from '../../src/pipeline/adopt/actor-ids.ts';

/** Suggestions without any words of the article: where they stand, and what was made of them. */
export interface Bare {
  readonly quotes: readonly { spans: readonly Span[]; speaker: string | null; kind: string }[];
  readonly shares: readonly (Span & {
    stated: number | null;
    low: number | null;
    high: number | null;
    claimant: string | null;
    disputedBy: string | null;
  })[];
  readonly places: readonly (Span & { placeId: string })[];
  readonly days: readonly (Span & { from: string | null; to: string | null })[];
}

export function bareOf({ quotes, shares, places, days }: Suggestions): Bare {
  return {
    quotes: quotes.map(({ spans, speaker, kind }) => ({ spans, speaker, kind })),
    shares: shares.map(({ start, end, stated, low, high, claimant, disputedBy }) => ({
      start,
      end,
      stated,
      low,
      high,
      claimant,
      disputedBy,
    })),
    places: places.map(({ start, end, placeId }) => ({ start, end, placeId })),
    days: days.map(({ start, end, from, to }) => ({ start, end, from, to })),
  };
}

/** "000-q3 speaker": the row and what differs; "quotation at 120": a suggestion that no row stands for. */
export type Difference = string;

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const touches = (spans: readonly Span[], others: readonly Span[]): boolean =>
  spans.some((span) => others.some((other) => overlaps(span, other)));

/** Ids in any order as one text. */
const joined = (ids: readonly string[]): string => ids.toSorted().join(' ');

function speakersOf(actors: ActorIds, speaker: string | null): string {
  return joined(speaker === null ? [] : actors.all(speaker));
}

const KINDS: Readonly<Record<string, string>> = { full: 'direct', partial: 'partial', term: 'partial' };

function quoteDifferences({ quotes }: Bare, { statements }: Annotation, actors: ActorIds): Difference[] {
  const quoted = statements.filter(({ kind }) => kind !== 'reported');
  const missed = quoted.flatMap(({ id, kind, passages, speakers }) => {
    const found = quotes.filter(({ spans }) => touches(spans, passages));
    const [quote] = found;
    if (quote === undefined) return [`${id} not found`];
    const ends = ({ start, end }: Span) => `${start}-${end}`;
    return [
      ...(found.length > 1 ? [`${id} in several`] : []),
      ...(found.length === 1 && joined(quote.spans.map(ends)) !== joined(passages.map(ends)) ? [`${id} ends`] : []),
      ...(speakersOf(actors, quote.speaker) === joined(speakers) ? [] : [`${id} speaker`]),
      ...(KINDS[quote.kind] === kind ? [] : [`${id} kind`]),
    ];
  });
  const placed = statements.flatMap(({ passages, echoes }) => [...passages, ...echoes.map(({ passage }) => passage)]);
  const more = quotes.filter(({ spans }) => !touches(spans, placed));
  return [...missed, ...more.map(({ spans }) => `quotation at ${spans[0]?.start ?? 0}`)];
}

function shareDifferences({ shares }: Bare, { shareReports }: Annotation, actors: ActorIds): Difference[] {
  const missed = shareReports.flatMap(({ id, passages, words, stated, low, high, claim }) => {
    const from = (passages[0]?.start ?? 0) + (passages[0]?.exact.indexOf(words) ?? 0);
    const share = shares.find((each) => overlaps(each, { start: from, end: from + words.length }));
    if (share === undefined) return [`${id} not found`];
    const [claimant = null] = share.claimant === null ? [] : actors.all(share.claimant);
    const disputedBy = share.disputedBy === null ? null : actors.one(share.disputedBy);
    return [
      ...(share.stated === stated && share.low === low && share.high === high ? [] : [`${id} numbers`]),
      ...(claimant === claim.claimant ? [] : [`${id} claimant`]),
      ...(disputedBy === claim.disputedBy ? [] : [`${id} dispute`]),
    ];
  });
  const rows = shareReports.flatMap(({ passages }) => passages);
  const more = shares.filter((share) => !touches([share], rows));
  return [...missed, ...more.map(({ start }) => `share at ${start}`)];
}

/** Every place of a control report should be found within its passages. */
function placeDifferences({ places }: Bare, { controlReports }: Annotation): Difference[] {
  return controlReports.flatMap(({ id, place, passages }) =>
    places.some((each) => each.placeId === place && touches([each], passages)) ? [] : [`${id} place`],
  );
}

/** Every difference between the suggestions for one article and its annotation. Days have no rows of their own. */
export function differencesOf(found: Bare, annotation: Annotation, actors: readonly Actor[]): Difference[] {
  return [
    ...quoteDifferences(found, annotation, new ActorIds(actors)),
    ...shareDifferences(found, annotation, new ActorIds(actors)),
    ...placeDifferences(found, annotation),
  ];
}
