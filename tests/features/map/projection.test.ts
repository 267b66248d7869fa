// @vitest-environment happy-dom
import fc from 'fast-check';
import { CRS, latLng } from 'leaflet';
import { describe, expect, test } from 'vitest';
import type { LngLat } from '../../../src/domain/schema/place.ts';
import { drawingScale, FRAME, homeCamera } from '../../../src/features/map/frame.ts';
import { cameraAt, isSamePosition, positionOf, zoomed, zoomLimits } from '../../../src/features/map/position.ts';
import { fitCamera, lngLatAt, screenPoint, worldPoint, type Size } from '../../../src/features/map/projection.ts';

const anyPlace = fc.tuple(
  fc.double({ min: -179, max: 179, noNaN: true }),
  fc.double({ min: -84, max: 84, noNaN: true }),
);
const anyZoom = fc.double({ min: 0, max: 18, noNaN: true });
const anySize = fc.record({ width: fc.integer({ min: 320, max: 2000 }), height: fc.integer({ min: 300, max: 1400 }) });

describe('the projection', () => {
  test('puts every place where Leaflet puts it', () => {
    fc.assert(
      fc.property(anyPlace, anyZoom, ([lng, lat], zoom) => {
        const [x, y] = worldPoint([lng, lat], zoom);
        const theirs = CRS.EPSG3857.latLngToPoint(latLng(lat, lng), zoom);
        expect(x).toBeCloseTo(theirs.x, 4);
        expect(y).toBeCloseTo(theirs.y, 4);
      }),
    );
  });

  test('is undone by its inverse', () => {
    fc.assert(
      fc.property(anyPlace, anyZoom, (place, zoom) => {
        const [lng, lat] = lngLatAt(worldPoint(place, zoom), zoom);
        expect(lng).toBeCloseTo(place[0], 6);
        expect(lat).toBeCloseTo(place[1], 6);
      }),
    );
  });

  test('has the middle of the camera in the middle of the drawing', () => {
    fc.assert(
      fc.property(anyPlace, anyZoom, anySize, (centre, zoom, size) => {
        const [x, y] = screenPoint({ ...size, centre, zoom }, centre);
        expect(x).toBeCloseTo(size.width / 2, 6);
        expect(y).toBeCloseTo(size.height / 2, 6);
      }),
    );
  });
});

describe('a fitted camera', () => {
  test('keeps all places within its share of the drawing', () => {
    fc.assert(
      fc.property(fc.array(anyPlace, { minLength: 2, maxLength: 8 }), (places) => {
        const camera = fitCamera(places, FRAME, { x: 0.5, y: 0.6 });
        for (const [x, y] of places.map((place) => screenPoint(camera, place))) {
          expect(Math.abs(x - FRAME.width / 2)).toBeLessThan(FRAME.width * 0.25 + 0.5);
          expect(Math.abs(y - FRAME.height / 2)).toBeLessThan(FRAME.height * 0.3 + 0.5);
        }
      }),
    );
  });
});

const MIDDLE: LngLat = [37.16, 36.2];
const HOME = { ...FRAME, centre: MIDDLE, zoom: 13 };

/** Pixels of the screen from the panel's middle to a place. */
function onScreen(size: Size, place: LngLat): readonly [number, number] {
  const scale = drawingScale(size);
  const [x, y] = screenPoint(homeCamera(HOME, size), place);
  return [x * scale - size.width / 2, y * scale - size.height / 2];
}

describe('the home of a panel', () => {
  test('shows in a larger panel what the browser shows when it fits the prerendered drawing into it', () => {
    fc.assert(
      fc.property(anySize, fc.double({ min: -0.04, max: 0.04, noNaN: true }), (size, by) => {
        const fit = Math.min(size.width / FRAME.width, size.height / FRAME.height);
        fc.pre(fit >= 1);
        const place: LngLat = [HOME.centre[0] + by, HOME.centre[1] - by];
        const [frameX, frameY] = onScreen(FRAME, place);
        const [x, y] = onScreen(size, place);
        expect(x).toBeCloseTo(frameX * fit, 6);
        expect(y).toBeCloseTo(frameY * fit, 6);
      }),
    );
  });

  test('shows in a low panel all that the frame shows from top to bottom, down to 0.56 of its height', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.56, max: 1, noNaN: true }), (low) => {
        const size = { width: FRAME.width, height: FRAME.height * low };
        const frame = screenPoint(HOME, MIDDLE)[1] - screenPoint(HOME, [MIDDLE[0], MIDDLE[1] + 0.02])[1];
        expect(-onScreen(size, [MIDDLE[0], MIDDLE[1] + 0.02])[1]).toBeCloseTo(frame * low, 6);
      }),
    );
  });

  test('never draws type smaller than in the frame', () => {
    fc.assert(
      fc.property(anySize, (size) => {
        expect(drawingScale(size)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('a position', () => {
  test('is the camera as the link names it, and back', () => {
    fc.assert(
      fc.property(anyPlace, fc.double({ min: 3, max: 17, noNaN: true }), anySize, ([lng, lat], zoom, size) => {
        const back = positionOf(cameraAt({ lng, lat, zoom }, size), size);
        expect(isSamePosition(back, { lng, lat, zoom })).toBe(true);
      }),
    );
  });

  test('is zoomed no further than its limits', () => {
    const home = { lng: 37, lat: 36, zoom: 13 };
    const { least, most } = zoomLimits(home);
    expect(zoomed(home, 50, zoomLimits(home)).zoom).toBe(most);
    expect(zoomed(home, -50, zoomLimits(home)).zoom).toBe(least);
    expect(least).toBeLessThan(home.zoom);
  });
});
