/**
 * A dataset too large for one file: `dataset.json` holds everything but the words of the passages, its longest lists
 * column by column; the words come in parts of whole articles, files named by the hash of what they hold.
 */
import * as v from 'valibot';
import { Id, Passages } from './base.ts';
import { ControlReportRow, Dataset, FigureRow, StatementRow } from './dataset.ts';

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isPosition(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.length > 0 && value.length % 2 === 0 && value.every(isWhole);
}

/** Row by row, where the passages of a report stand: start and end of the first, start and end of the next. Checked in one walk. */
const Positions = v.custom<readonly (readonly number[])[]>(
  (value) => Array.isArray(value) && value.every(isPosition),
  'the passages of a row are offsets, start and end by turns',
);

/** Checked in one walk, too. */
const Codes = v.custom<readonly number[]>(
  (value) => Array.isArray(value) && value.every(isWhole),
  'a code is the number of a value, counted from 0',
);

/**
 * One field of all rows of a list. With `codes`, row `i` has `values[codes[i]]`; without them there is a value for
 * each row in turn or, where all rows share it, only one.
 */
function columnOf<Schema extends v.GenericSchema>(field: Schema) {
  return v.strictObject({ values: v.array(field), codes: v.optional(Codes) });
}

/** A column as the page reads it. */
export interface SplitColumn<T> {
  readonly values: readonly T[];
  readonly codes?: readonly number[] | undefined;
}

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const { entries: statement } = StatementRow;
const { entries: control } = ControlReportRow;
const { entries: figure } = FigureRow;

/** What every row of the three lists has; its columns are the same in each. */
const shared = {
  rows: Count,
  id: columnOf(statement.id),
  article: columnOf(statement.article),
  passages: Positions,
  summary: columnOf(statement.summary),
  againstInterest: columnOf(statement.againstInterest),
  note: columnOf(statement.note),
};

/** What control reports and figures have besides. */
const claimed = {
  ...shared,
  words: columnOf(control.words),
  claim: columnOf(control.claim),
  day: columnOf(control.day),
};

const StatementColumns = v.strictObject({
  ...shared,
  kind: columnOf(statement.kind),
  speakers: columnOf(statement.speakers),
  role: columnOf(statement.role),
  unattributed: columnOf(statement.unattributed),
  frame: columnOf(statement.frame),
  cue: columnOf(statement.cue),
  said: columnOf(statement.said),
  place: columnOf(statement.place),
  relay: columnOf(statement.relay),
  about: columnOf(statement.about),
  echoes: columnOf(statement.echoes),
});

const ControlColumns = v.strictObject({
  ...claimed,
  place: columnOf(control.place),
  change: columnOf(control.change),
  holder: columnOf(control.holder),
  strength: columnOf(control.strength),
  attack: columnOf(control.attack),
  verb: columnOf(control.verb),
});

const FigureColumns = v.strictObject({
  ...claimed,
  kind: columnOf(figure.kind),
  unit: columnOf(figure.unit),
  stated: columnOf(figure.stated),
  low: columnOf(figure.low),
  high: columnOf(figure.high),
  place: columnOf(figure.place),
  quality: columnOf(figure.quality),
  count: columnOf(figure.count),
  partOf: columnOf(figure.partOf),
});

/** A part: its file, and how many of the articles, in the dataset's order, it takes up. */
export const PartEntry = v.strictObject({
  file: v.pipe(v.string(), v.regex(/^parts\/[0-9a-f]{16}\.json$/, 'a part is named by 16 digits of its hash')),
  articles: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type PartEntry = v.InferOutput<typeof PartEntry>;

export const SplitDataset = v.strictObject({
  ...Dataset.entries,
  statements: StatementColumns,
  controlReports: ControlColumns,
  figures: FigureColumns,
  parts: v.array(PartEntry),
});
export type SplitDataset = v.InferOutput<typeof SplitDataset>;

export const PART_VERSION = 1;

/** The passages of the statements, control reports and figures of some articles, by the ids of the reports. */
export const DatasetPart = v.strictObject({
  version: v.literal(PART_VERSION),
  passages: v.record(Id, Passages),
});
export type DatasetPart = v.InferOutput<typeof DatasetPart>;
