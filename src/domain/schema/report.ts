/** Reports: what an article says happened, how much is held, how many. Each with the passage that carries it. */
import * as v from 'valibot';
import { Dated } from '../day.ts';
import { Holder } from './actor.ts';
import { Claim, Id, Note, Passages, Text } from './base.ts';

/** How a status is carried: the article's own voice, one side's claim, or words that name no agent. */
export const STRENGTHS = ['stated', 'claimed', 'implied'] as const;
export const Strength = v.picklist(STRENGTHS);
export type Strength = v.InferOutput<typeof Strength>;

const common = {
  id: Id,
  passages: Passages,
  /** The words that carry the report, as printed; they stand once in the first passage. */
  words: Text,
  claim: Claim,
  /** Our own words, one sentence. */
  summary: Text,
  /** Our own words: why this claim hurts the claimant's own side, or null. */
  againstInterest: v.nullable(Text),
  note: Note,
};

/**
 * What a report says of one place. `change` is what happened, `holder` who holds the place after it (null:
 * not said), `attack` violence done to it (null: none reported) with the attacker where stated.
 */
export const ControlReport = v.strictObject({
  ...common,
  place: Id,
  day: v.nullable(Dated),
  change: v.picklist(['held', 'taken', 'left', 'contested', 'attacked', 'evacuated', 'received', 'expected']),
  holder: v.nullable(Holder),
  strength: Strength,
  attack: v.nullable(
    v.strictObject({ kind: v.picklist(['bombed', 'shelled', 'assault', 'siege']), attacker: v.nullable(Id) }),
  ),
  /** The reporting verb, in its dictionary form, for the wording lens: "seize", "retreat", "clear". */
  verb: Text,
});

const Percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

/** How much of an area a side holds. Percent 0-100; a null bound is one the words do not give (data/README.md). */
export const ShareReport = v.pipe(
  v.strictObject({
    ...common,
    holder: Holder,
    holderWords: Text,
    area: Id,
    areaWords: Text,
    day: Dated,
    stated: v.nullable(Percent),
    low: v.nullable(Percent),
    lowIncluded: v.boolean(),
    high: v.nullable(Percent),
    highIncluded: v.boolean(),
    qualifier: v.nullable(Text),
    verb: Text,
  }),
  v.forward(
    v.check(({ low, high }) => low === null || high === null || low <= high, 'low is above high; swap them'),
    ['low'],
  ),
);

export const FIGURE_KINDS = [
  'killed',
  'died',
  'evacuated',
  'fled',
  'trapped',
  'refugees',
  'homeless',
  'fighters',
  'votes',
  'members',
  'meetings',
  'duration',
  'rank',
  'other',
] as const;

/** Any other number. `quality` keeps what did not happen apart from what was counted. */
export const Figure = v.strictObject({
  ...common,
  kind: v.picklist(FIGURE_KINDS),
  unit: Text,
  stated: v.nullable(v.number()),
  low: v.nullable(v.number()),
  high: v.nullable(v.number()),
  day: v.nullable(Dated),
  place: v.nullable(Id),
  quality: v.picklist(['reported', 'hypothetical', 'rhetorical', 'warning', 'background']),
  /** Figures with one `count` are the same count told again; figures with one `partOf` add up to that count. */
  count: v.nullable(Id),
  partOf: v.nullable(Id),
});
