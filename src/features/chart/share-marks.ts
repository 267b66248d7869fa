/** The reports of a share as rows ready to draw. */
import { found, groupBy, type Corpus } from '../../domain/corpus.ts';
import { onceEach } from '../../domain/once.ts';
import type { Dated } from '../../domain/day.ts';
import { timingOn, type Selection, type Timing } from '../../domain/filter.ts';
import type { Actor, Holder } from '../../domain/schema/actor.ts';
import type { Article, Outlet } from '../../domain/schema/article.ts';
import type { ShareReport } from '../../domain/schema/dataset.ts';
import type { Place } from '../../domain/schema/place.ts';
import type { Moment } from '../../domain/status.ts';
import { tonesOf, type Toned } from '../../domain/wording.ts';

/** One report of a share. Percent 0-100; a null bound is one the words do not give, and never becomes a number. */
export interface ShareMark {
  readonly id: string;
  readonly reports: readonly string[];
  readonly day: Dated;
  readonly holder: Holder;
  readonly stated: number | null;
  readonly low: number | null;
  readonly lowIncluded: boolean;
  readonly high: number | null;
  readonly highIncluded: boolean;
  readonly words: string;
  /** The words with what they are a share of, where the article prints both in one run: "most of the city". */
  readonly wordsWithWhole: string;
  readonly hedge: string | null;
  readonly verb: string;
  /** Tone of the verb while the wording lens is on; null: off. */
  readonly tone: number | null;
  readonly area: Place;
  readonly areaWords: string;
  readonly outlet: Outlet;
  readonly published: Dated;
  /** Null: the article's own voice. */
  readonly claimant: Actor | null;
  readonly claimWords: string | null;
  readonly disputedBy: Actor | null;
  /** Reports of other articles that share wording with this one: not independent of it. */
  readonly sharesWordingWith: readonly string[];
  readonly timing: Timing;
  readonly dimmed: boolean;
  readonly selected: boolean;
}

/** What the reader looks at, as far as the chart is concerned. */
export interface Looking {
  readonly moment: Moment;
  readonly selection: Pick<Selection, 'ids' | 'isAll'>;
  /** Id of the selected report or place. */
  readonly select: string | null;
  /** The wording lens: marks in the tones of their verbs. Left out: off. */
  readonly isByVerb?: boolean;
}

function wordingPartners(corpus: Corpus): ReadonlyMap<string, readonly string[]> {
  const pairs = corpus.dataset.reuses.flatMap(({ rows: [a, b] }) => [
    { from: a, to: b },
    { from: b, to: a },
  ]);
  return new Map([...groupBy(pairs, (pair) => pair.from)].map(([id, group]) => [id, group.map((pair) => pair.to)]));
}

function actorOf(corpus: Corpus, id: string | null): Actor | null {
  return id === null ? null : found(corpus.actors, id);
}

/** Cut from the passage itself, so that it is a quotation; the words alone when the article separates the two. */
function wordsWithWhole({ words, areaWords, passages }: ShareReport): string {
  const whole = areaWords.split(',')[0] ?? areaWords;
  const run = passages.flatMap(({ exact }) => {
    const from = exact.indexOf(words);
    const at = exact.indexOf(whole, from + words.length);
    return from === -1 || at === -1 || at - from - words.length > SHORT_JOIN
      ? []
      : [exact.slice(from, at + whole.length)];
  });
  return run[0] ?? words;
}

/** Between a share and its whole stands " of " or " of the ", no more. */
const SHORT_JOIN = 8;

/** A share as it is drawn while it is by now, passes, and nothing is selected. */
function plainMark(corpus: Corpus, row: ShareReport, sharesWordingWith: readonly string[]): ShareMark {
  const article: Article = found(corpus.articles, row.article);
  const { id, day, holder, stated, low, lowIncluded, high, highIncluded, words, areaWords, verb, claim } = row;
  return {
    id,
    day,
    holder,
    stated,
    low,
    lowIncluded,
    high,
    highIncluded,
    words,
    wordsWithWhole: wordsWithWhole(row),
    areaWords,
    verb,
    sharesWordingWith,
    reports: [id],
    hedge: claim.hedge,
    area: found(corpus.places, row.area),
    outlet: found(corpus.outlets, article.outlet),
    published: article.published,
    claimant: actorOf(corpus, claim.claimant),
    claimWords: claim.words,
    disputedBy: actorOf(corpus, claim.disputedBy),
    timing: 'current',
    dimmed: false,
    selected: false,
    tone: null,
  };
}

/** Made once for a corpus: of a share a view changes four things at most. */
const plainMarks = onceEach((corpus: Corpus): readonly ShareMark[] => {
  const partners = wordingPartners(corpus);
  return corpus.dataset.shareReports.map((row) => plainMark(corpus, row, partners.get(row.id) ?? []));
});

/** The verbs of the shares, with the tones that stand for them. */
export function shareVerbs(corpus: Corpus): Toned[] {
  return tonesOf(corpus, ({ kind }) => kind === 'share');
}

/** Every share report as a mark, in the dataset's order. */
export function shareMarks(corpus: Corpus, looking: Looking): ShareMark[] {
  const { moment, select, selection, isByVerb = false } = looking;
  const { isAll } = selection;
  const tones = new Map(isByVerb ? shareVerbs(corpus).map(({ verb, tone }) => [verb, tone]) : []);
  return plainMarks(corpus).map((plain) => {
    const timing = timingOn(plain.day.to, plain.published.to, moment);
    const dimmed = !isAll && !selection.ids.has(plain.id);
    const selected = select === plain.id;
    const tone = tones.get(plain.verb) ?? null;
    const isPlain = timing === plain.timing && !dimmed && !selected && tone === null;
    return isPlain ? plain : { ...plain, timing, dimmed, selected, tone };
  });
}
