/** The articles on the known-by track, and where their outlets' names find room. */
import { found, groupBy, type Corpus } from '../../domain/corpus.ts';
import { daysBetween, type Dated } from '../../domain/day.ts';
import type { Outlet } from '../../domain/schema/article.ts';

export interface PublishedArticle {
  readonly id: string;
  readonly outlet: Outlet;
  readonly published: Dated;
}

/** Articles of one day, or of one range of days: they stand side by side and share a label. */
export interface Publication {
  readonly from: string;
  readonly to: string;
  readonly articles: readonly PublishedArticle[];
  /** True when all days of the range are over by the known-by day. */
  readonly isOut: boolean;
  /** True when the day stands in none of the texts. */
  readonly isOutside: boolean;
}

/** Articles by day of publication, in order of the days; a range comes before the single day it ends on. */
export function publicationsOf(corpus: Corpus, knownBy: string): Publication[] {
  const articles = corpus.dataset.articles.map(({ id, outlet, published }) => ({
    id,
    published,
    outlet: found(corpus.outlets, outlet),
  }));
  const groups = groupBy(articles, ({ published }) => `${published.from} ${published.to}`);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { from, to } = first.published;
      const isOutside = group.every(({ published }) => published.basis === 'outside');
      return [{ from, to, articles: group, isOut: to <= knownBy, isOutside }];
    })
    .toSorted((a, b) => (a.from === b.from ? b.to.localeCompare(a.to) : a.from.localeCompare(b.from)));
}

export function isRange(publication: Publication): boolean {
  return publication.from !== publication.to;
}

/** Pixels: a mark, its distance to the next one of its day, and the gap to a label. */
export const MARK = { width: 8, pitch: 11, gap: 5 };

/** Articles of one day whose marks find room beside each other; more stand as one mark that counts them. */
const MOST_MARKS = 12;

/** True for articles that share one mark. */
export function isCrowd({ articles }: Publication): boolean {
  return articles.length > MOST_MARKS;
}

/** Pixels between a label and the next mark, and the room beyond the ends of the axis. */
const AIR = 4;
const MARGIN = 84;

/** Pixels below which a label that is cut says nothing. */
const LEAST = 30;

export interface PlacedLabel {
  /** After the marks, or before them. */
  readonly isAfter: boolean;
  /** Room for the words in pixels; a longer label is cut. */
  readonly room: number;
}

/** Pixels from the first mark of a publication to its last. */
export function marksWidth(publication: Publication): number {
  return isRange(publication) || isCrowd(publication) ? 0 : (publication.articles.length - 1) * MARK.pitch;
}

interface Extent {
  readonly from: number;
  readonly to: number;
}

/** What the marks of a publication cover, in pixels of the axis. */
function extentOf(publication: Publication, firstDay: string, perDay: number): Extent {
  const x = (day: string) => daysBetween(firstDay, day) * perDay;
  const more = marksWidth(publication);
  return { from: x(publication.from) - MARK.width / 2, to: x(publication.to) + MARK.width / 2 + more };
}

interface Axis {
  /** First ISO day, how many days there are, and the pixels of one. */
  readonly firstDay: string;
  readonly days: number;
  readonly perDay: number;
}

/** Where a label may stand: from the marks to the next thing after them, and back to the last one before them. */
function roomBeside(own: Extent, others: readonly Extent[], end: number): { after: number; before: number } {
  const following = others.filter(({ from, to }) => from > own.from || to > own.to).map(({ from }) => from - AIR);
  const preceding = others.filter(({ from }) => from < own.from).map(({ to }) => to + AIR);
  return {
    after: Math.min(end, ...following) - own.to - MARK.gap,
    before: own.from - MARK.gap - Math.max(-MARGIN, ...preceding),
  };
}

/**
 * Labels after their marks where there is room, else before them; null: no room for even a few letters. `widths`
 * are those of the whole labels in pixels. Nothing overlaps.
 */
export function placeLabels(
  publications: readonly Publication[],
  widths: readonly number[],
  axis: Axis,
): (PlacedLabel | null)[] {
  const marks = publications.map((each) => extentOf(each, axis.firstDay, axis.perDay));
  const labels: Extent[] = [];
  const end = (axis.days - 1) * axis.perDay + MARGIN;
  return marks.map((own, index) => {
    const width = widths[index] ?? 0;
    const others = [...marks.filter((each) => each !== own), ...labels];
    const { after, before } = roomBeside(own, others, end);
    const isAfter = after >= Math.min(width, before);
    const room = Math.min(width, isAfter ? after : before);
    if (room < Math.min(width, LEAST)) return null;
    const from = isAfter ? own.to + MARK.gap : own.from - MARK.gap - room;
    labels.push({ from, to: from + room });
    return { isAfter, room };
  });
}
