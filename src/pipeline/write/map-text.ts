/** map.json: JSON in the schema's key order, one shape or line a line. */
import type { MapGeometry } from '../../domain/schema/geometry.ts';

function listText(rows: readonly unknown[]): string {
  return rows.length === 0 ? '[]' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
}

export function mapText({ version, ...layers }: MapGeometry): string {
  const lists = Object.entries(layers).map(([key, rows]) => `"${key}":${listText(rows)}`);
  return `{\n"version":${version},\n${lists.join(',\n')}\n}\n`;
}
