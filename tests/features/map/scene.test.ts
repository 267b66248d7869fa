import { describe, expect, test } from 'vitest';
import { place } from '../../domain/tiny-corpus.ts';
import { control } from '../../domain/tiny-corpus.ts';
import { cityFrame } from '../../../src/features/map/city-frame.ts';
import { labelBlocks } from '../../../src/features/map/label-blocks.ts';
import { nextPlace } from '../../../src/features/map/nearest.ts';
import { overlayBoxes } from '../../../src/features/map/overlays.ts';
import { overlap } from '../../../src/features/map/plane.ts';
import { sceneOf, type Scene } from '../../../src/features/map/scene.ts';
import { middleOf, shapesAt } from '../../../src/features/map/shapes.ts';
import { isInside } from '../../../src/features/map/plane.ts';
import type { Point } from '../../../src/features/map/projection.ts';
import { englishWords } from '../../../src/words/load-words.ts';
import { cityOf, districtId, grid, LATE, rowsOf } from './maps.ts';
import { publishedCorpus, publishedGeometry } from './published.ts';

const city = grid(8, 6);
const AREAS = [
  place({ id: 'east-aleppo', name: 'The east', kind: 'area', centre: null }),
  place({ id: 'west-aleppo', name: 'The west', kind: 'area', centre: null }),
];

function sceneWith(ids: readonly string[], isClose = false): Scene {
  const reports = ids.map((id) => control({ id: `r-${id}`, place: id }));
  const corpus = cityOf(city, reports, { places: AREAS });
  const { districts: rows, areas } = rowsOf(corpus, city, LATE);
  const camera = cityFrame(corpus, city.geometry);
  return sceneOf({
    rows,
    areas,
    blocks: labelBlocks(rows, corpus, englishWords),
    hasSign: () => true,
    shapes: shapesAt(city.geometry, camera.zoom),
    camera,
    isClose,
    words: englishWords,
    boxes: overlayBoxes({ title: ['Thu 7 May 2020', 'as known'], layers: ['a', 'b'], direction: 'ltr' }, camera),
  });
}

const TOLD = [districtId(3, 2), districtId(4, 3), districtId(5, 2)];

describe('the drawing of a city', () => {
  const scene = sceneWith(TOLD);

  test('marks and labels the told districts, and no other', () => {
    expect(scene.marks.map(({ row }) => row.place.id).toSorted()).toEqual(TOLD.toSorted());
    const named = scene.labels.flatMap(({ block }) => block.names.map((name) => name.place));
    expect(named.toSorted()).toEqual(TOLD.toSorted());
    expect(scene.hidden).toBe(0);
  });

  test('says once where no report names a district, and where the front line ran', () => {
    expect(scene.notes.filter(({ kind }) => kind === 'silence')).toHaveLength(1);
    expect(scene.notes.filter(({ kind }) => kind === 'front')).toHaveLength(1);
  });

  test('names the halves of the city on their sides of the front line', () => {
    const front = scene.offset[0] + (shapesAt(city.geometry, 0), 0);
    const [west, east] = (['west', 'east'] as const).map((kind) => scene.notes.find((note) => note.kind === kind));
    expect(front).toBeTypeOf('number');
    expect(west?.lines[0]).toBe('The west');
    expect(east?.lines[0]).toBe('The east');
    expect((west?.box.x ?? 0) + (west?.box.width ?? 0)).toBeLessThan(east?.box.x ?? 0);
  });

  test('has no words upon words', () => {
    const boxes = [...scene.labels.map(({ box }) => box), ...scene.notes.map(({ box }) => box)];
    const clashes = boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlap(a, b)));
    expect(clashes).toEqual([]);
  });

  test('names quiet districts only where the map was moved closer', () => {
    expect(scene.notes.some(({ kind }) => kind === 'name')).toBe(false);
    expect(sceneWith(TOLD, true).notes.some(({ kind }) => kind === 'name')).toBe(true);
  });

  test('shows a city that no report speaks of', () => {
    const empty = sceneWith([]);
    expect(empty.labels).toEqual([]);
    expect(empty.notes.some(({ kind }) => kind === 'silence')).toBe(true);
  });
});

describe('the middle of a shape', () => {
  test('lies within it, whatever its outline', () => {
    const shapes = shapesAt(publishedGeometry, 13);
    for (const shape of shapes.districts.values()) {
      const middle = middleOf(shape, shapes.citadel.rings);
      expect(shape.rings.filter((ring) => isInside(ring, middle)).length % 2).toBe(1);
      expect(shapes.citadel.rings.some((ring) => isInside(ring, middle))).toBe(false);
    }
  });
});

describe('the published map', () => {
  test('has a shape for every district that a report names', () => {
    const drawn = new Set(publishedGeometry.shapes.map((shape) => shape.place));
    const named = publishedCorpus.dataset.controlReports.map((row) => publishedCorpus.places.get(row.place));
    const missing = named.filter((each) => each?.kind === 'district' && !drawn.has(each.id));
    expect(missing).toEqual([]);
  });
});

describe('arrow keys', () => {
  const middles = new Map<string, Point>([
    ['middle', [0, 0]],
    ['near', [10, 2]],
    ['far', [40, 0]],
    ['above', [3, -20]],
  ]);

  test('go to the nearest district in their direction', () => {
    expect(nextPlace(middles, 'middle', 'ArrowRight')).toBe('near');
    expect(nextPlace(middles, 'near', 'ArrowRight')).toBe('far');
    expect(nextPlace(middles, 'middle', 'ArrowUp')).toBe('above');
  });

  test('stay at the edge, and leave other keys alone', () => {
    expect(nextPlace(middles, 'middle', 'ArrowDown')).toBeNull();
    expect(nextPlace(middles, 'middle', 'Tab')).toBeNull();
    expect(nextPlace(middles, 'unknown', 'ArrowUp')).toBeNull();
  });

  test('reach every district of the published map from any other', () => {
    const shapes = shapesAt(publishedGeometry, 13);
    const all = new Map(
      [...shapes.districts].map(([id, { box }]): [string, Point] => [
        id,
        [box.x + box.width / 2, box.y + box.height / 2],
      ]),
    );
    const reached = new Set<string>(['old-city']);
    for (const from of reached) {
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
        const next = nextPlace(all, from, key);
        if (next !== null) reached.add(next);
      }
    }
    expect([...all.keys()].filter((id) => !reached.has(id))).toEqual([]);
  });
});
