/** A draft as the text of its file, laid out as the formatter lays out data. */
import type { Draft } from './needs.ts';

/** Lists of ids on one line, as the formatter writes them. */
const IDS = /\[\s+("[a-z0-9-]+"(?:,\s+"[a-z0-9-]+")*)\s+\]/g;

/** JSON, two spaces deep, with LF at its end. */
export function draftText(draft: Draft): string {
  const text = JSON.stringify(draft, null, 2);
  return `${text.replace(IDS, (_list, ids: string) => `[${ids.replace(/\s+/g, ' ')}]`)}\n`;
}
