/** The fields of a report in a data file, in the order of its columns. Their meanings stand in the data dictionary. */
export const FIELDS = [
  'id',
  'kind',
  'article',
  'outlet',
  'outlet_known',
  'title',
  'published_from',
  'published_to',
  'published_basis',
  'day_from',
  'day_to',
  'day_basis',
  'who',
  'who_names',
  'sides',
  'voice',
  'claim_words',
  'hedge',
  'disputed_by',
  'places',
  'place_names',
  'words',
  'passage',
  'passage_start',
  'passage_end',
  'summary',
  'change',
  'holder',
  'strength',
  'attack',
  'stated',
  'low',
  'low_included',
  'high',
  'high_included',
  'unit',
  'share_of',
  'event',
  'event_status',
  'shares_wording_with',
  'link',
  'data_version',
] as const;

export type Field = (typeof FIELDS)[number];

/** Null: not told, or not a thing that this kind of report has. */
export type Value = string | number | boolean | null | readonly (string | number)[];

export type Row = Readonly<Record<Field, Value>>;

/** Between the parts of a cell that holds several. */
const BETWEEN = '; ';

/** A value as the text of a cell; null is an empty one. */
export function cellOf(value: Value): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join(BETWEEN) : String(value);
}
