/** What is written beside told districts: the name, the report's word and day, and who says so when not the article. */
import { groupBy, type Corpus } from '../../domain/corpus.ts';
import type { ControlReport } from '../../domain/schema/dataset.ts';
import { textWidth, widest, wrapText } from '../../ui/text-width.ts';
import type { Words } from '../../words/words.ts';
import type { DistrictRow } from './model.ts';
import { fireWords } from './status-words.ts';

export interface BlockName {
  readonly place: string;
  readonly text: string;
  /** Type size in pixels. */
  readonly size: number;
  readonly width: number;
}

/** One block for one report: districts that a report names together share its words. */
export interface LabelBlock {
  readonly id: string;
  readonly names: readonly BlockName[];
  readonly lines: readonly string[];
  /** Width of the widest line. */
  readonly width: number;
  readonly dimmed: boolean;
}

export const NAME_HEIGHT = 18;
export const LINE_SIZE = 12.5;
export const LINE_HEIGHT = 14.5;
/** Widest line of words, in pixels. */
const LIMIT = 178;
/** Bold type is wider than the table's regular one by this much. */
const BOLD = 1.06;

function quoted(reports: readonly ControlReport[], { t }: Words): string {
  const distinct = [...new Set(reports.map(({ words }) => words))].slice(0, 2);
  return distinct.map((words) => t('map.quoted', { words })).join(t('map.separator'));
}

/** Who left is the other side than the one that holds the place after. */
function changeKind({ change, holder }: ControlReport): string {
  if (change === 'left' && holder === 'government') return 'leftByOpposition';
  return change === 'left' && holder === 'opposition' ? 'leftByGovernment' : 'other';
}

function whoSays(first: ControlReport, corpus: Corpus, { t, name }: Words): string[] {
  if (first.strength === 'implied') return [t('map.told.byWhom')];
  if (first.claim.claimant === null) return first.claim.voice === 'caption' ? [t('map.told.caption')] : [];
  if (first.claim.words !== null) return [t('map.quoted', { words: first.claim.words })];
  const actor = corpus.actors.get(first.claim.claimant);
  return actor === undefined ? [] : [t('map.told.says', { name: name(actor) })];
}

/** The reports of the status's last day lead; they are of one day, or the status would be an older one. */
function leading(row: DistrictRow): readonly ControlReport[] {
  const holding = row.deciding.filter(({ change }) => change !== 'attacked');
  return holding.length === 0 ? row.deciding : holding;
}

function sentences(row: DistrictRow, corpus: Corpus, words: Words): string[] {
  const { t, days } = words;
  const reports = leading(row);
  const [first] = reports;
  if (first === undefined || first.day === null) return [t('map.told.count', { count: row.reports.length })];
  const told = { words: quoted(reports, words), day: days(first.day, 'brief'), kind: changeKind(first) };
  const fire = row.isUnderFire ? fireWords(row.deciding, corpus, words) : null;
  const main = t(row.status.kind === 'stale' ? 'map.told.old' : 'map.told.on', told);
  const lines = [main, ...(fire === null ? [] : [fire]), ...whoSays(first, corpus, words)];
  return lines.map((line, index) => (index < lines.length - 1 ? t('map.line', { line }) : line));
}

function articlesOf(row: DistrictRow): string {
  return row.deciding.map(({ article }) => article).join(' ');
}

/** In their own voice, articles tell most surely: such names are set a little larger. */
function nameOf({ place, look }: DistrictRow, { name }: Words): BlockName {
  const [text, size] = [name(place), look.endsWith('-stated') ? 16 : 14.5];
  return { place: place.id, text, size, width: textWidth(text, 'sans', size) * BOLD };
}

/** The blocks of all told districts that have a shape, most reported first. */
export function labelBlocks(rows: readonly DistrictRow[], corpus: Corpus, words: Words): LabelBlock[] {
  const told = rows.filter(({ reports }) => reports.length > 0);
  const written = told.map((row) => ({ row, lines: sentences(row, corpus, words) }));
  const groups = groupBy(written, ({ row, lines }) => [articlesOf(row), row.look, ...lines].join('\n'));
  return [...groups.values()].flatMap((group): LabelBlock[] => {
    const [first] = group;
    if (first === undefined) return [];
    const lines = first.lines.flatMap((line) => wrapText(line, 'sans', LINE_SIZE, LIMIT));
    return [
      {
        id: group.map(({ row }) => row.place.id).join('+'),
        names: group.map(({ row }) => nameOf(row, words)),
        lines,
        width: widest(lines, 'sans', LINE_SIZE),
        dimmed: group.every(({ row }) => row.dimmed),
      },
    ];
  });
}
