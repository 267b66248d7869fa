/** The rows of a split dataset, put together from its columns. */
import { numberAt } from './column.ts';
import type { PassageSource } from './passages.ts';
import type { Position } from './schema/base.ts';
import type { ControlReport, DatasetRows, Figure, Statement } from './schema/dataset.ts';
import type { SplitColumn, SplitDataset } from './schema/split.ts';

/** A column or a list that does not fit its rows; `field` says which. */
export class SplitFault extends Error {
  readonly field: string;

  constructor(field: string, reason: string) {
    super(reason);
    this.name = 'SplitFault';
    this.field = field;
  }
}

/** Gives the value of a row; throws SplitFault where the column lacks it. */
type Reader = <T>(column: SplitColumn<T>, field: string) => (row: number) => T;

function readerOf(list: string, rows: number): Reader {
  return ({ values, codes }, field) => {
    const missing = (row: number): never => {
      throw new SplitFault(`${list}.${field}`, `has no value for row ${row} of ${rows}`);
    };
    const [only] = values;
    if (codes === undefined && values.length === 1 && only !== undefined) return () => only;
    if ((codes ?? values).length !== rows)
      throw new SplitFault(`${list}.${field}`, `has ${(codes ?? values).length} rows, the list ${rows}`);
    return (row) => {
      const value = values[codes === undefined ? row : numberAt(codes, row)];
      return value === undefined ? missing(row) : value;
    };
  };
}

function positionsOf(offsets: readonly number[]): Position[] {
  const positions: Position[] = [];
  for (let at = 0; at + 1 < offsets.length; at += 2)
    positions.push({ start: numberAt(offsets, at), end: numberAt(offsets, at + 1) });
  return positions;
}

/** What every row of the three lists has, from its columns. */
function sharedOf(
  list: string,
  { rows, passages, ...columns }: SplitDataset['statements'] | SplitDataset['controlReports'] | SplitDataset['figures'],
) {
  if (passages.length !== rows)
    throw new SplitFault(`${list}.passages`, `has ${passages.length} rows, the list ${rows}`);
  const read = readerOf(list, rows);
  const id = read(columns.id, 'id');
  const article = read(columns.article, 'article');
  const summary = read(columns.summary, 'summary');
  const againstInterest = read(columns.againstInterest, 'againstInterest');
  const note = read(columns.note, 'note');
  return (row: number) => ({
    id: id(row),
    article: article(row),
    passages: positionsOf(passages[row] ?? []),
    summary: summary(row),
    againstInterest: againstInterest(row),
    note: note(row),
  });
}

/** What control reports and figures have besides. */
function claimedOf(list: string, columns: SplitDataset['controlReports'] | SplitDataset['figures']) {
  const read = readerOf(list, columns.rows);
  const shared = sharedOf(list, columns);
  const words = read(columns.words, 'words');
  const claim = read(columns.claim, 'claim');
  const day = read(columns.day, 'day');
  return (row: number) => ({ ...shared(row), words: words(row), claim: claim(row), day: day(row) });
}

function rowsOf<T>(rows: number, make: (row: number) => T): T[] {
  return Array.from({ length: rows }, (_, row) => make(row));
}

function statementsOf(columns: SplitDataset['statements']): Statement[] {
  const read = readerOf('statements', columns.rows);
  const shared = sharedOf('statements', columns);
  const kind = read(columns.kind, 'kind');
  const speakers = read(columns.speakers, 'speakers');
  const role = read(columns.role, 'role');
  const unattributed = read(columns.unattributed, 'unattributed');
  const frame = read(columns.frame, 'frame');
  const cue = read(columns.cue, 'cue');
  const said = read(columns.said, 'said');
  const place = read(columns.place, 'place');
  const relay = read(columns.relay, 'relay');
  const about = read(columns.about, 'about');
  const echoes = read(columns.echoes, 'echoes');
  return rowsOf(columns.rows, (row) => ({
    ...shared(row),
    kind: kind(row),
    speakers: speakers(row),
    role: role(row),
    unattributed: unattributed(row),
    frame: frame(row),
    cue: cue(row),
    said: said(row),
    place: place(row),
    relay: relay(row),
    about: about(row),
    echoes: echoes(row),
  }));
}

function controlReportsOf(columns: SplitDataset['controlReports']): ControlReport[] {
  const read = readerOf('controlReports', columns.rows);
  const claimed = claimedOf('controlReports', columns);
  const place = read(columns.place, 'place');
  const change = read(columns.change, 'change');
  const holder = read(columns.holder, 'holder');
  const strength = read(columns.strength, 'strength');
  const attack = read(columns.attack, 'attack');
  const verb = read(columns.verb, 'verb');
  return rowsOf(columns.rows, (row) => ({
    ...claimed(row),
    place: place(row),
    change: change(row),
    holder: holder(row),
    strength: strength(row),
    attack: attack(row),
    verb: verb(row),
  }));
}

function figuresOf(columns: SplitDataset['figures']): Figure[] {
  const read = readerOf('figures', columns.rows);
  const claimed = claimedOf('figures', columns);
  const kind = read(columns.kind, 'kind');
  const unit = read(columns.unit, 'unit');
  const stated = read(columns.stated, 'stated');
  const low = read(columns.low, 'low');
  const high = read(columns.high, 'high');
  const place = read(columns.place, 'place');
  const quality = read(columns.quality, 'quality');
  const count = read(columns.count, 'count');
  const partOf = read(columns.partOf, 'partOf');
  return rowsOf(columns.rows, (row) => ({
    ...claimed(row),
    kind: kind(row),
    unit: unit(row),
    stated: stated(row),
    low: low(row),
    high: high(row),
    place: place(row),
    quality: quality(row),
    count: count(row),
    partOf: partOf(row),
  }));
}

/** The words of shares and events came with them; those of all else are in the part of their article. */
function sourceOf({ shareReports, events, articles, parts }: SplitDataset): PassageSource {
  const counts = parts.flatMap((part, number) => Array.from({ length: part.articles }, () => number));
  if (counts.length !== articles.length)
    throw new SplitFault('parts', `hold ${counts.length} articles, the dataset has ${articles.length}`);
  return {
    here: new Map([...shareReports, ...events].map((row) => [row.id, row.passages])),
    parts: parts.map(({ file }) => file),
    partOf: new Map(articles.map(({ id }, index) => [id, numberAt(counts, index)])),
    hasContext: true,
  };
}

/** Rows and passages of a checked split dataset. Throws SplitFault where its columns do not fit together. */
export function rowsOfSplit(split: SplitDataset): { readonly dataset: DatasetRows; readonly passages: PassageSource } {
  const passages = sourceOf(split);
  const { parts: _, statements, controlReports, figures, ...shared } = split;
  return {
    passages,
    dataset: {
      ...shared,
      statements: statementsOf(statements),
      controlReports: controlReportsOf(controlReports),
      figures: figuresOf(figures),
    },
  };
}
