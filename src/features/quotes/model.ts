/** The quotations that the view lists, and those that it leaves out and counts. */
import { articleOf, found, groupBy, isQuotation, outletOf, type Corpus } from '../../domain/corpus.ts';
import type { Dated } from '../../domain/day.ts';
import { timingOf, type Selection, type Timing } from '../../domain/filter.ts';
import type { Actor } from '../../domain/schema/actor.ts';
import type { Outlet } from '../../domain/schema/article.ts';
import type { Statement } from '../../domain/schema/dataset.ts';
import type { Place } from '../../domain/schema/place.ts';
import type { Moment } from '../../domain/status.ts';
import { tonesOf, verbOf, type Toned } from '../../domain/wording.ts';

export interface Looking {
  readonly moment: Moment;
  readonly selection: Pick<Selection, 'ids' | 'isAll'>;
  readonly select: string | null;
  /** List the quotations said after the event day, too. */
  readonly later: boolean;
  /** The wording lens: cards in the tones of their verbs of speech. Left out: off. */
  readonly isByVerb?: boolean;
}

/** One link of the way the words came: an actor of ours, or the words as printed. */
export interface RelayLink {
  readonly words: string;
  readonly actor: Actor | null;
}

export interface QuoteCard {
  readonly id: string;
  /** Empty: nobody is named. */
  readonly speakers: readonly Actor[];
  /** As the report calls the one speaker, or as we do; null for several, or for nobody. */
  readonly role: string | null;
  /** The quotation in its parts, as printed but for odd spaces. */
  readonly parts: readonly string[];
  /** The article's own words around a fragment. */
  readonly before: string | null;
  readonly after: string | null;
  readonly cue: string | null;
  /** The cue's verb and its tone while the wording lens is on; null: off, or no verb. */
  readonly toned: Toned | null;
  readonly pronoun: string | null;
  /** Null: the article states no day. */
  readonly said: Dated | null;
  readonly place: Place | null;
  readonly relay: readonly RelayLink[];
  readonly outlet: Outlet;
  readonly published: Dated;
  readonly timing: Exclude<Timing, 'unpublished'>;
  /** Quotations of the same speakers: listed now, and in the whole corpus. */
  readonly listed: number;
  readonly total: number;
  readonly isSelected: boolean;
}

/** Quotations of one speaker that the view leaves out. */
export interface LeftOut {
  readonly speakers: readonly Actor[];
  readonly ids: readonly string[];
  /** The shortest of them, as a taste. */
  readonly sample: string;
}

export interface QuotesModel {
  /** Newest first, those without a day last; both without the unattributed ones. */
  readonly dated: readonly QuoteCard[];
  readonly undated: readonly QuoteCard[];
  readonly nobody: readonly QuoteCard[];
  /** Every quotation of the corpus falls into exactly one of these; ids. */
  readonly said: readonly string[];
  readonly dayUnknown: readonly string[];
  readonly later: readonly string[];
  readonly unpublished: readonly string[];
  readonly filteredOut: readonly string[];
  readonly laterBySpeaker: readonly LeftOut[];
}

/** One line of text: the articles' odd spaces and line breaks are not the speaker's. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The same for the same speakers; empty for nobody. */
export function speakerKey({ speakers }: Pick<Statement, 'speakers'>): string {
  return speakers.join('+');
}

function countBy(rows: readonly Statement[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(speakerKey(row), (counts.get(speakerKey(row)) ?? 0) + 1);
  return counts;
}

interface Timed {
  readonly row: Statement;
  readonly timing: Timing;
}

function timedQuotations(corpus: Corpus, moment: Moment): Timed[] {
  return corpus.dataset.statements
    .filter(({ kind }) => kind !== 'reported')
    .map((row) => ({ row, timing: timingOf(corpus, { kind: 'statement', row }, moment) }));
}

function newestFirst(a: QuoteCard, b: QuoteCard): number {
  const [left, right] = [a.said?.to ?? '', b.said?.to ?? ''];
  return left === right ? 0 : left < right ? 1 : -1;
}

function actorsOf(corpus: Corpus, row: Statement): Actor[] {
  return row.speakers.map((id) => found(corpus.actors, id));
}

function speakersOf(corpus: Corpus, row: Statement): Pick<QuoteCard, 'speakers' | 'role'> {
  const speakers = actorsOf(corpus, row);
  const [first] = speakers;
  return { speakers, role: first !== undefined && speakers.length === 1 ? (row.role ?? first.role) : null };
}

function cardOf(corpus: Corpus, row: Statement, timing: QuoteCard['timing'], select: string | null) {
  const report = { kind: 'statement', row } as const;
  return {
    id: row.id,
    ...speakersOf(corpus, row),
    parts: row.passages.map(({ exact }) => tidy(exact)),
    before: row.frame?.before ?? null,
    after: row.frame?.after ?? null,
    cue: row.cue,
    pronoun: row.unattributed?.pronoun ?? null,
    said: row.said,
    place: row.place === null ? null : found(corpus.places, row.place),
    relay: row.relay.map(({ words, actor }) => ({ words, actor: actor === null ? null : found(corpus.actors, actor) })),
    outlet: outletOf(corpus, report),
    published: articleOf(corpus, report).published,
    timing,
    isSelected: row.id === select,
  };
}

/** The verbs of speech of the quotations, with the tones that stand for them. */
export function cueVerbs(corpus: Corpus): Toned[] {
  return tonesOf(corpus, isQuotation);
}

function shortest(rows: readonly Statement[]): string {
  const texts = rows.map((row) => row.passages.map(({ exact }) => tidy(exact)).join(' […] '));
  return texts.reduce((least, text) => (text.length < least.length ? text : least));
}

function leftOut(corpus: Corpus, rows: readonly Statement[]): LeftOut[] {
  const groups = groupBy(rows, speakerKey);
  return [...groups.values()]
    .map((group) => ({
      speakers: group[0] === undefined ? [] : actorsOf(corpus, group[0]),
      ids: group.map(({ id }) => id),
      sample: shortest(group),
    }))
    .toSorted((a, b) => b.ids.length - a.ids.length);
}

function isNobody({ speakers }: QuoteCard): boolean {
  return speakers.length === 0;
}

/** The quotations as the view lists them. Reported speech is no quotation and stands on no card. */
export function quotesModel(
  corpus: Corpus,
  { moment, selection, select, later, isByVerb = false }: Looking,
): QuotesModel {
  const tones = new Map(isByVerb ? cueVerbs(corpus).map((toned) => [toned.verb, toned]) : []);
  const all = timedQuotations(corpus, moment);
  const kept = all.filter(({ row }) => selection.ids.has(row.id));
  const ids = (timing: Timing) => kept.filter((each) => each.timing === timing).map(({ row }) => row.id);
  const shown = kept.flatMap(({ row, timing }) =>
    timing === 'unpublished' || (timing === 'later' && !later) ? [] : [{ row, timing }],
  );
  const listed = countBy(shown.map(({ row }) => row));
  const total = countBy(all.map(({ row }) => row));
  const cards = shown.map(({ row, timing }): QuoteCard => {
    const key = speakerKey(row);
    const toned = tones.get(verbOf({ kind: 'statement', row }) ?? '') ?? null;
    return { ...cardOf(corpus, row, timing, select), toned, listed: listed.get(key) ?? 0, total: total.get(key) ?? 0 };
  });
  const named = cards.filter((card) => !isNobody(card));
  return {
    dated: named.filter(({ said }) => said !== null).toSorted(newestFirst),
    undated: named.filter(({ said }) => said === null),
    nobody: cards.filter(isNobody),
    said: ids('current'),
    dayUnknown: ids('undated'),
    later: ids('later'),
    unpublished: ids('unpublished'),
    filteredOut: all.filter(({ row }) => !selection.ids.has(row.id)).map(({ row }) => row.id),
    laterBySpeaker: leftOut(
      corpus,
      kept.filter(({ timing }) => timing === 'later').map(({ row }) => row),
    ),
  };
}
