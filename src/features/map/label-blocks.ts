/** What is written beside told districts: the name, the report's word and day, and who says so when not the article. */
import { groupBy, type Corpus } from '../../domain/corpus.ts';
import type { ControlReport } from '../../domain/schema/dataset.ts';
import type { Place } from '../../domain/schema/place.ts';
import { textWidth, unbroken, widest, wrapText } from '../../ui/text-width.ts';
import type { Words } from '../../words/words.ts';
import type { DistrictRow } from './model.ts';
import { fireWords } from '../../words/status.ts';

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
  readonly rows: readonly DistrictRow[];
  readonly dimmed: boolean;
  /** Names and lines are written when they are first read: of thousands a map has room for a few dozen. */
  readonly names: readonly BlockName[];
  readonly lines: readonly string[];
  /** Width of the widest line. */
  readonly width: number;
}

export const NAME_HEIGHT = 18;
export const LINE_SIZE = 12.5;
export const LINE_HEIGHT = 14.5;
/** Widest line of words, in pixels. */
const LIMIT = 178;
/** Bold type is wider than the table's regular one by this much. */
const BOLD = 1.06;

/** The report that leads: of those that say who holds the place the most sure, else the first of any. */
function leading({ deciding, status }: DistrictRow): ControlReport | undefined {
  const sure = status.kind === 'held' ? deciding.filter(({ strength }) => strength === status.strength) : [];
  return sure.find(({ holder }) => holder !== null) ?? deciding.find(({ holder }) => holder !== null) ?? deciding[0];
}

/** Some reports are carried by the place's own name in a list: that is no word for what happened. */
function isOwnName(words: string, { name, nameAr, aliases }: Place): boolean {
  return [name, nameAr, ...aliases].some((each) => each.toLowerCase() === words.toLowerCase());
}

/** What happened, in the report's words where it has some. `left` says who: the side that no longer holds it. */
function happened(report: ControlReport, row: DistrictRow, { t, days }: Words): string {
  const { words, change, holder } = report;
  const day = report.day === null ? t('map.told.noDay') : unbroken(days(report.day, 'brief'));
  if (row.status.kind === 'stale') return t('map.told.old', { words, day });
  if (isOwnName(words, row.place)) return t('map.told.change', { change, day });
  // one word is a verb, and wants its subject; a clause brings its own
  const isVerb = !words.includes(' ');
  if (change === 'left' && holder !== null)
    return t(isVerb ? 'map.told.leftVerb' : 'map.told.left', { holder, words, day });
  return t('map.told.on', { words, day });
}

function whoSays({ strength, claim }: ControlReport, corpus: Corpus, { t, name }: Words): string[] {
  if (strength === 'implied') return [t('map.told.byWhom')];
  if (claim.claimant === null) return claim.voice === 'caption' ? [t('map.told.caption')] : [];
  if (claim.words !== null) return [t('map.quoted', { words: claim.words })];
  const actor = corpus.actors.get(claim.claimant);
  return actor === undefined ? [] : [t('map.told.says', { name: name(actor) })];
}

function sentences(row: DistrictRow, corpus: Corpus, words: Words): string[] {
  const { t } = words;
  const report = leading(row);
  if (report === undefined) return [t('map.told.count', { count: row.reports.length })];
  const fire = row.isUnderFire ? fireWords(row.deciding, corpus, words) : null;
  const lines = [
    ...happened(report, row, words).split('\n'),
    ...(fire === null ? [] : [fire]),
    ...whoSays(report, corpus, words),
  ];
  return lines.map((line, index) => (index < lines.length - 1 ? t('map.line', { line }) : line));
}

/** In their own voice, articles tell most surely: such names are set a little larger. */
function nameOf({ place, look }: DistrictRow, { name }: Words): BlockName {
  const [text, size] = [name(place), look.endsWith('-stated') ? 16 : 14.5];
  return { place: place.id, text, size, width: textWidth(text, 'sans', size) * BOLD };
}

const sentencesOfRow = new WeakMap<DistrictRow, { readonly words: Words; readonly lines: readonly string[] }>();

/** A row that stays keeps its sentences. */
function keptSentences(row: DistrictRow, corpus: Corpus, words: Words): readonly string[] {
  const known = sentencesOfRow.get(row);
  if (known?.words === words) return known.lines;
  const lines = sentences(row, corpus, words);
  sentencesOfRow.set(row, { words, lines });
  return lines;
}

/** Written when it is read. */
export class Block implements LabelBlock {
  readonly id: string;
  readonly rows: readonly DistrictRow[];
  readonly dimmed: boolean;
  readonly #words: Words;
  readonly #sentencesOf: (row: DistrictRow) => readonly string[];
  #names: readonly BlockName[] | null = null;
  #lines: readonly string[] | null = null;

  /** `sentencesOf` says what is written below the names; it is asked for the first row. */
  constructor(rows: readonly DistrictRow[], words: Words, sentencesOf: (row: DistrictRow) => readonly string[]) {
    this.id = rows.map(({ place }) => place.id).join('+');
    this.rows = rows;
    this.dimmed = rows.every(({ dimmed }) => dimmed);
    this.#words = words;
    this.#sentencesOf = sentencesOf;
  }

  get names(): readonly BlockName[] {
    this.#names ??= this.rows.map((row) => nameOf(row, this.#words));
    return this.#names;
  }

  get lines(): readonly string[] {
    this.#lines ??= this.rows
      .slice(0, 1)
      .flatMap(this.#sentencesOf)
      .flatMap((line) => wrapText(line, 'sans', LINE_SIZE, LIMIT));
    return this.#lines;
  }

  get width(): number {
    return widest(this.lines, 'sans', LINE_SIZE);
  }
}

const blockOfRow = new WeakMap<DistrictRow, { readonly words: Words; readonly block: LabelBlock }>();

/** The block of a report that names one district: a row that stays keeps it. */
function ownBlock(row: DistrictRow, corpus: Corpus, words: Words): LabelBlock {
  const known = blockOfRow.get(row);
  if (known?.words === words) return known.block;
  const block = new Block([row], words, () => keptSentences(row, corpus, words));
  blockOfRow.set(row, { words, block });
  return block;
}

function voiceOf({ deciding, look }: DistrictRow): string {
  return `${deciding.map(({ article }) => article).join(' ')} ${look}`;
}

/** The blocks of all told districts, in the order of the rows. Who has nobody to share words with is not asked for them. */
export function labelBlocks(rows: readonly DistrictRow[], corpus: Corpus, words: Words): LabelBlock[] {
  const told = rows.filter(({ reports }) => reports.length > 0).map((row) => ({ row, voice: voiceOf(row) }));
  const linesOf = (row: DistrictRow) => keptSentences(row, corpus, words);
  const byVoice = groupBy(told, ({ voice }) => voice);
  const keyed = told.map(({ row, voice }) => ({
    row,
    key: byVoice.get(voice)?.length === 1 ? voice : [voice, ...linesOf(row)].join('\n'),
  }));
  return [...groupBy(keyed, ({ key }) => key).values()].map((group) => {
    const own = group.map(({ row }) => row);
    const [first] = own;
    return first !== undefined && own.length === 1 ? ownBlock(first, corpus, words) : new Block(own, words, linesOf);
  });
}
