import { beforeEach, expect, test, vi } from 'vitest';
import type { ScenePlaces } from '../../../src/features/map/scene-places.ts';

const PLACES: ScenePlaces = {
  marks: [{ place: 'old-city', at: [10.123456, 20] }],
  labels: [
    {
      id: '000-c1',
      form: 'full',
      box: { x: 1, y: 2, width: 30, height: 18 },
      edge: 'left',
      names: [{ place: 'old-city', anchor: [10, 20], top: 2, leader: { from: [1, 2], to: [10, 20] } }],
    },
  ],
  notes: [
    { kind: 'east', area: 'east-aleppo', lines: ['East'], box: { x: 5, y: 5, width: 9, height: 9 }, align: 'middle' },
  ],
  hidden: ['000-c9'],
};

beforeEach(() => {
  vi.resetModules();
  return () => vi.unstubAllGlobals();
});

/** The module of a page that holds this text where it looks for places. */
async function pageWith(textContent: string | null) {
  vi.stubGlobal('document', { getElementById: () => (textContent === null ? null : { textContent }) });
  return import('../../../src/features/map/scene-places.ts');
}

test('places are worked out once for what they depend on', async () => {
  const { placesFor } = await pageWith(null);
  const workOut = vi.fn(() => PLACES);
  expect(placesFor('a day', workOut)).toBe(PLACES);
  expect(placesFor('a day', workOut)).toBe(PLACES);
  expect(workOut).toHaveBeenCalledTimes(1);
  placesFor('another day', workOut);
  expect(workOut).toHaveBeenCalledTimes(2);
});

test('the places of the built page stand in for working them out, to a hundredth of a pixel', async () => {
  const build = await pageWith(null);
  build.placesFor('the first view', () => PLACES);
  const text = build.lastPlaces();
  vi.resetModules();
  const { placesFor } = await pageWith(text);
  const workOut = vi.fn(() => PLACES);
  expect(placesFor('the first view', workOut)).toEqual({ ...PLACES, marks: [{ place: 'old-city', at: [10.12, 20] }] });
  expect(workOut).not.toHaveBeenCalled();
  placesFor('another view', workOut);
  expect(workOut).toHaveBeenCalledTimes(1);
});

test('a page whose places are of another form works them out', async () => {
  const { placesFor } = await pageWith('{"key":"the first view","places":{"marks":3}}');
  expect(placesFor('the first view', () => PLACES)).toBe(PLACES);
});
