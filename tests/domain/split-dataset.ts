/** A small dataset as its pipeline would publish it in parts: the text of each file by its name. */
import type { Dataset } from '../../src/domain/schema/dataset.ts';
import { PART_VERSION } from '../../src/domain/schema/split.ts';

type Row = Dataset['statements'][number] | Dataset['controlReports'][number] | Dataset['figures'][number];

function columnsOf(rows: readonly Row[], fields: readonly string[]) {
  const column = (field: string) => ({
    values: rows.map((row) => Object.entries(row).find(([key]) => key === field)?.[1]),
  });
  return {
    rows: rows.length,
    passages: rows.map(({ passages }) => passages.flatMap(({ start, end }) => [start, end])),
    ...Object.fromEntries(fields.map((field) => [field, column(field)])),
  };
}

const TOLD = ['id', 'article', 'words', 'claim', 'summary', 'againstInterest', 'note', 'day', 'place'];
const FIELDS = {
  statements:
    'id article kind speakers role unattributed frame cue said place relay about echoes summary againstInterest note'.split(
      ' ',
    ),
  controlReports: [...TOLD, 'change', 'holder', 'strength', 'attack', 'verb'],
  figures: [...TOLD, 'kind', 'unit', 'stated', 'low', 'high', 'quality', 'count', 'partOf'],
} as const;

/** Parts of `size` articles each. Names are relative to data/. */
export function splitDataset(dataset: Dataset, size = 1): Map<string, string> {
  const { statements, controlReports, figures, articles, ...shared } = dataset;
  const apart: readonly Row[] = [...statements, ...controlReports, ...figures];
  const files = new Map<string, string>();
  const parts: { file: string; articles: number }[] = [];
  for (let from = 0; from < articles.length; from += size) {
    const taken = new Set(articles.slice(from, from + size).map(({ id }) => id));
    const file = `parts/${String(parts.length).padStart(16, '0')}.json`;
    const passages = Object.fromEntries(
      apart.filter(({ article }) => taken.has(article)).map((row) => [row.id, row.passages]),
    );
    files.set(file, JSON.stringify({ version: PART_VERSION, passages }));
    parts.push({ file, articles: taken.size });
  }
  const split = {
    ...shared,
    articles,
    statements: columnsOf(statements, FIELDS.statements),
    controlReports: columnsOf(controlReports, FIELDS.controlReports),
    figures: columnsOf(figures, FIELDS.figures),
    parts,
  };
  return new Map([['dataset.json', JSON.stringify(split)], ...files]);
}
