/** The talks' drawing at a camera: dots of cities, and beside each what is told to have happened there. */
import { textWidth, unbroken, widest, wrapText } from '../../../ui/text-width.ts';
import type { Words } from '../../../words/words.ts';
import { makeGround } from '../ground.ts';
import { LINE_HEIGHT, LINE_SIZE, NAME_HEIGHT } from '../label-blocks.ts';
import type { LabelSpec, PlacedLabel } from '../label-candidates.ts';
import { placeLabels } from '../place-labels.ts';
import type { Box } from '../plane.ts';
import { screenPoint, type Camera, type Point } from '../projection.ts';
import type { CityItem, CityRow } from './model.ts';

/** An item as lines of text, `top` pixels below its label's names. */
export interface WrittenItem {
  readonly item: CityItem;
  readonly lines: readonly string[];
  readonly top: number;
}

export interface CityLabel {
  readonly city: CityRow;
  readonly label: PlacedLabel;
  readonly items: readonly WrittenItem[];
}

export interface WorldScene {
  /** Cities whose names found no room. */
  readonly hidden: number;
  readonly dots: readonly { readonly city: CityRow; readonly at: Point }[];
  readonly labels: readonly CityLabel[];
}

const LIMIT = 212;
/** Below this width of the drawing cities have their names only; the list below the map tells the rest. */
const NARROW = 520;
/** Every city has a dot of this radius: a size would say something that nobody reports. */
export const DOT = 4.5;
/** Between the items of a city. */
const ITEM_GAP = 2;
const BOLD = 1.06;

/** "Geneva: experts meet" stands beside Geneva without its name. */
function withoutCity(title: string, city: string): string {
  const start = `${city}: `;
  if (!title.startsWith(start)) return title;
  const rest = title.slice(start.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** A line beside a city, with its day. */
export function itemWords(item: CityItem, city: CityRow, { t, days, name }: Words): string {
  if (item.kind === 'quotations') return t('map.world.said', { count: item.count });
  const what =
    item.kind === 'control' ? t('map.quoted', { words: item.words }) : withoutCity(item.title, name(city.place));
  if (item.day === null) return t('map.world.undated', { what });
  return t('map.world.dated', { what, day: unbroken(days(item.day, 'tiny')) });
}

function written(city: CityRow, words: Words): WrittenItem[] {
  let top = 0;
  return city.items.map((item) => {
    const lines = wrapText(itemWords(item, city, words), 'sans', LINE_SIZE, LIMIT);
    const placed = { item, lines, top };
    top += lines.length * LINE_HEIGHT + ITEM_GAP;
    return placed;
  });
}

function heightOf(items: readonly WrittenItem[]): number {
  const last = items.at(-1);
  return last === undefined ? 0 : last.top + last.lines.length * LINE_HEIGHT;
}

function specOf(city: CityRow, anchor: Point, items: readonly WrittenItem[], { name }: Words): LabelSpec {
  const width = textWidth(name(city.place), 'sans', 14.5) * BOLD;
  return {
    id: city.place.id,
    names: [{ place: city.place.id, anchor, clear: DOT + 1, width, height: NAME_HEIGHT }],
    lines: {
      width: widest(
        items.flatMap(({ lines }) => lines),
        'sans',
        LINE_SIZE,
      ),
      height: heightOf(items),
    },
  };
}

/** The ground that a dot keeps free of words, as a closed ring. */
function square([x, y]: Point): Point[] {
  const [left, right, top, bottom] = [x - 8, x + 8, y - 8, y + 8];
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ];
}

/** Places the cities' labels. Cities with most to tell first. */
export function worldScene(
  cities: readonly CityRow[],
  camera: Camera,
  words: Words,
  boxes: readonly Box[],
): WorldScene {
  const dots = cities.map((city) => ({ city, at: screenPoint(camera, city.at) }));
  const ground = makeGround(camera, {
    told: dots.map(({ at }) => [square(at)]),
    signs: dots.map(({ at }) => at),
    lines: [],
    soft: [],
    boxes,
  });
  const all = dots.map(({ city, at }) => ({ city, at, items: camera.width < NARROW ? [] : written(city, words) }));
  const specs = all
    .toSorted((a, b) => heightOf(b.items) - heightOf(a.items))
    .map(({ city, at, items }) => specOf(city, at, items, words));
  const { placed, hidden } = placeLabels(specs, ground);
  const labels = all.flatMap(({ city, items }) => {
    const label = placed.find(({ id }) => id === city.place.id);
    return label === undefined ? [] : [{ city, label, items: label.form === 'full' ? items : [] }];
  });
  return { dots, labels, hidden: hidden.length };
}
