/** The map's geometry on the drawing's plane at one zoom: paths are made once for it, a change of day only restyles. */
import type { MapGeometry } from '../../domain/schema/geometry.ts';
import type { LngLat } from '../../domain/schema/place.ts';
import { ringsPath, smoothPath } from './outlines.ts';
import { boxAround, distanceToLine, isInside, type Box } from './plane.ts';
import { cameraOffset, worldPoint, type Camera, type Point } from './projection.ts';

type Line = readonly Point[];

export interface DistrictShape {
  readonly place: string;
  readonly path: string;
  /** Rings of all polygons, closed. */
  readonly rings: readonly Line[];
  readonly box: Box;
}

/** Points and paths are in pixels from `origin`, which stays where it is on earth. */
export interface Shapes {
  readonly zoom: number;
  readonly origin: LngLat;
  readonly districts: ReadonlyMap<string, DistrictShape>;
  readonly roads: readonly string[];
  readonly river: readonly { readonly covered: boolean; readonly path: string; readonly line: Line }[];
  readonly citadel: { readonly path: string; readonly rings: readonly Line[] };
  readonly front: readonly { readonly path: string; readonly line: Line }[];
}

function originOf(geometry: MapGeometry): LngLat {
  return geometry.shapes[0]?.polygons[0]?.[0]?.[0] ?? [0, 0];
}

/** Projects every shape and writes its path. */
function drawShapes(geometry: MapGeometry, zoom: number): Shapes {
  const origin = originOf(geometry);
  const [left, top] = worldPoint(origin, zoom);
  const project = (place: LngLat): Point => {
    const [x, y] = worldPoint(place, zoom);
    return [x - left, y - top];
  };
  const lineOf = (line: readonly LngLat[]): Line => line.map(project);
  const districts = geometry.shapes.map(({ place, polygons }): DistrictShape => {
    const rings = polygons.flat().map(lineOf);
    return { place, rings, path: ringsPath(rings), box: boxAround(rings.flat()) };
  });
  const citadel = geometry.citadel.flat().map(lineOf);
  return {
    zoom,
    origin,
    districts: new Map(districts.map((shape) => [shape.place, shape])),
    roads: geometry.roads.map(({ line }) => smoothPath(lineOf(line))),
    river: geometry.river.map(({ covered, line }) => ({ covered, line: lineOf(line), path: smoothPath(lineOf(line)) })),
    citadel: { path: ringsPath(citadel), rings: citadel },
    front: geometry.frontLine.map((line) => ({ line: lineOf(line), path: smoothPath(lineOf(line)) })),
  };
}

const lastDrawn = new WeakMap<MapGeometry, Shapes>();

/** The shapes of a geometry at a zoom; those of its last zoom are kept. */
export function shapesAt(geometry: MapGeometry, zoom: number): Shapes {
  const last = lastDrawn.get(geometry);
  if (last?.zoom === zoom) return last;
  const shapes = drawShapes(geometry, zoom);
  lastDrawn.set(geometry, shapes);
  return shapes;
}

/** How far the shapes are moved for a camera at their zoom. */
export function shapesOffset(shapes: Shapes, camera: Camera): Point {
  const [left, top] = cameraOffset(camera);
  const [x, y] = worldPoint(shapes.origin, camera.zoom);
  return [x + left, y + top];
}

/** A shape where it stands in a drawing. */
export interface MovedShape {
  readonly rings: readonly Line[];
  readonly box: Box;
}

const lastMoved = new WeakMap<DistrictShape, MovedShape & { readonly by: Point }>();

export function movedLine(line: Line, [dx, dy]: Point): Line {
  return line.map(([x, y]): Point => [x + dx, y + dy]);
}

/** A shape moved by the offset of a drawing: the same object for as long as the drawing stays where it is. */
export function movedShape(shape: DistrictShape, by: Point): MovedShape {
  const known = lastMoved.get(shape);
  if (known !== undefined && known.by[0] === by[0] && known.by[1] === by[1]) return known;
  const rings = shape.rings.map((ring) => movedLine(ring, by));
  const moved = { by, rings, box: boxAround(rings.flat()) };
  lastMoved.set(shape, moved);
  return moved;
}

/** Points tried across a shape's box, each way: in a crowd a shape is hardly larger than its mark. */
const TRIES = 14;
const TRIES_IN_CROWD = 5;

/** Pixels from a point to the nearest ring; what is nearer than `enough` is not measured to the end. */
function roomAt(point: Point, rings: readonly Line[], enough: number): number {
  let least = Infinity;
  for (const ring of rings) {
    least = Math.min(least, distanceToLine(point, ring, enough));
    if (least <= enough) break;
  }
  return least;
}

/** The point of a shape that is farthest from its edges and from the rings to avoid: where its mark stands. */
export function middleOf(shape: DistrictShape, avoid: readonly Line[], isInCrowd = false): Point {
  const { x, y, width, height } = shape.box;
  let best: Point = [x + width / 2, y + height / 2];
  let most = -1;
  const rings = [...shape.rings, ...avoid];
  const tries = isInCrowd ? TRIES_IN_CROWD : TRIES;
  for (let row = 1; row < tries; row += 1) {
    for (let column = 1; column < tries; column += 1) {
      const point: Point = [x + (width * column) / tries, y + (height * row) / tries];
      const crossings = shape.rings.filter((ring) => isInside(ring, point)).length;
      if (crossings % 2 === 0 || avoid.some((ring) => isInside(ring, point))) continue;
      const room = roomAt(point, rings, most);
      if (room > most) [best, most] = [point, room];
    }
  }
  return best;
}
