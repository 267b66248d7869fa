/** The articles on the known-by track, ready to draw. */
import { textWidth } from '../../ui/text-width.ts';
import type { Words } from '../../words/words.ts';
import { along, percent } from './along.ts';
import { isCrowd, isRange, MARK, marksWidth, placeLabels, type PlacedLabel, type Publication } from './publications.ts';

const LABEL_SIZE = 11.5;

export interface ArticleMark {
  readonly id: string;
  readonly dx: number;
  readonly className: string;
  readonly title: string;
}

export interface PublicationDrawing {
  readonly key: string;
  readonly x: string;
  /** Width of a range in percent; null for a single day. */
  readonly width: string | null;
  readonly className: string;
  readonly marks: readonly ArticleMark[];
  readonly label: LabelDrawing | null;
}

export interface LabelDrawing {
  readonly x: string;
  readonly dx: number;
  readonly anchor: 'start' | 'end';
  readonly text: string;
}

function labelText(publication: Publication, words: Words, isWhole: boolean): string {
  if (isCrowd(publication)) return words.t('timeline.article.count', { count: publication.articles.length });
  const outlets = [...new Set(publication.articles.map(({ outlet }) => words.short(outlet)))];
  const text = words.t('timeline.outlets', {
    outlets: outlets.join(words.t('quotes.between')),
    ranged: isRange(publication) ? 'yes' : 'no',
    days: words.days(publication, 'tiny'),
  });
  return isWhole && publication.isOutside ? `${text} ${words.t('timeline.outside')}` : text;
}

/** The words cut to the room, by the widths of their letters. */
function cutText(text: string, room: number): string {
  if (textWidth(text, 'sans', LABEL_SIZE) <= room) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, 'sans', LABEL_SIZE) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

interface Label {
  readonly text: string;
  readonly placed: PlacedLabel;
}

/** Labels with all they could say where all find room whole, else the names alone. */
function labelsOf(
  publications: readonly Publication[],
  days: readonly string[],
  width: number,
  words: Words,
): (Label | null)[] {
  const axis = { firstDay: days[0] ?? '', days: days.length, perDay: width / Math.max(1, days.length - 1) };
  const attempt = (isWhole: boolean) => {
    const texts = publications.map((each) => labelText(each, words, isWhole));
    const widths = texts.map((text) => textWidth(text, 'sans', LABEL_SIZE));
    const placed = placeLabels(publications, widths, axis);
    const isFull = placed.every((label, index) => label !== null && label.room >= (widths[index] ?? 0));
    const labels = placed.map((label, index) => {
      const text = texts[index];
      return label === null || text === undefined ? null : { placed: label, text: cutText(text, label.room) };
    });
    return { isFull, labels };
  };
  const whole = attempt(true);
  return whole.isFull ? whole.labels : attempt(false).labels;
}

function crowdMark({ from, to, articles, isOut, isOutside }: Publication, words: Words): ArticleMark {
  return {
    id: `${from} ${to}`,
    dx: -MARK.width / 2,
    className: isOutside ? 'day-mark day-mark-outside' : 'day-mark',
    title: words.t('timeline.article.many', {
      articles: words.t('timeline.article.count', { count: articles.length }),
      days: words.days({ from, to }, 'long'),
      out: isOut ? 'yes' : 'no',
    }),
  };
}

function marksOf(publication: Publication, words: Words): ArticleMark[] {
  if (isCrowd(publication)) return [crowdMark(publication, words)];
  return publication.articles.map(({ id, outlet, published }, index) => ({
    id,
    dx: index * MARK.pitch - MARK.width / 2,
    className: published.basis === 'outside' ? 'day-mark day-mark-outside' : 'day-mark',
    title: words.t('timeline.article.name', {
      outlet: words.name(outlet),
      days: words.days(published, 'long'),
      basis: words.t(`basis.${published.basis}`),
      out: publication.isOut ? 'yes' : 'no',
    }),
  }));
}

function publicationDrawing(
  publication: Publication,
  label: Label | null,
  days: readonly string[],
  words: Words,
): PublicationDrawing {
  const [from, to] = [along(publication.from, days), along(publication.to, days)];
  const marks = marksOf(publication, words);
  const beyond = MARK.width / 2 + MARK.gap;
  const more = marksWidth(publication);
  return {
    key: `${publication.from} ${publication.to}`,
    x: percent(from),
    width: isRange(publication) ? percent(to - from) : null,
    className: publication.isOut ? 'day-publication' : 'day-publication day-publication-later',
    marks,
    label: label && {
      text: label.text,
      x: percent(label.placed.isAfter ? to : from),
      dx: label.placed.isAfter ? beyond + more : -beyond,
      anchor: label.placed.isAfter ? 'start' : 'end',
    },
  };
}

interface Drawn {
  readonly width: number;
  readonly words: Words;
  readonly drawings: readonly PublicationDrawing[];
}

const drawnOf = new WeakMap<readonly Publication[], Drawn>();

/** All of them along an axis of a width in pixels; kept while only the event day moves. */
export function publicationDrawings(
  publications: readonly Publication[],
  days: readonly string[],
  width: number,
  words: Words,
): readonly PublicationDrawing[] {
  const known = drawnOf.get(publications);
  if (known?.width === width && known.words === words) return known.drawings;
  const labels = labelsOf(publications, days, width, words);
  const drawings = publications.map((each, index) => publicationDrawing(each, labels[index] ?? null, days, words));
  drawnOf.set(publications, { width, words, drawings });
  return drawings;
}
