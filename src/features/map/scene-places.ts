/**
 * Where everything of a scene stands, without what it stands for. Placing is the costliest thing the map does, so what
 * was placed is kept; the built page brings the places of its own drawing, worked out where it was built.
 */
import * as v from 'valibot';
import type { Note } from './background.ts';
import type { PlacedLabel } from './label-candidates.ts';
import type { Point } from './projection.ts';
import { rounded } from './rounded.ts';

export interface ScenePlaces {
  /** The middles of named districts in sight. */
  readonly marks: readonly { readonly place: string; readonly at: Point }[];
  readonly labels: readonly PlacedLabel[];
  /** The words of the background; `area` is the id of the area whose name it is. */
  readonly notes: readonly (Omit<Note, 'area'> & { readonly area: string | null })[];
  /** Ids of labels that found no room. */
  readonly hidden: readonly string[];
}

const At = v.tuple([v.number(), v.number()]);
const Box = v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });
const Leader = v.object({ from: At, to: At });

const Label = v.object({
  id: v.string(),
  form: v.picklist(['full', 'names']),
  box: Box,
  edge: v.picklist(['left', 'right']),
  names: v.array(v.object({ place: v.string(), anchor: At, top: v.number(), leader: Leader })),
});

const Written = v.object({
  kind: v.picklist(['river', 'front', 'silence', 'west', 'east', 'name']),
  area: v.nullable(v.string()),
  lines: v.array(v.string()),
  box: Box,
  align: v.picklist(['left', 'right', 'middle']),
});

const Places: v.GenericSchema<unknown, ScenePlaces> = v.object({
  marks: v.array(v.object({ place: v.string(), at: At })),
  labels: v.array(Label),
  notes: v.array(Written),
  hidden: v.array(v.string()),
});

/** Id of the element of the built page that holds the places of its drawing. */
export const PLACES_ID = 'drawn-places';

/** Scenes of this many days or cameras are kept. */
const MOST = 12;

const kept = new Map<string, ScenePlaces>();
let isPageRead = false;

function readPage(): void {
  isPageRead = true;
  const text = typeof document === 'undefined' ? null : document.getElementById(PLACES_ID)?.textContent;
  if (text == null || text === '') return;
  const drawn = v.safeParse(v.object({ key: v.string(), places: Places }), JSON.parse(text));
  // a page whose places cannot be read works them out, as for any other view
  if (drawn.success) kept.set(drawn.output.key, drawn.output.places);
}

/** The places of a scene; `key` names all that they depend on. Worked out only when they are not known. */
export function placesFor(key: string, workOut: () => ScenePlaces): ScenePlaces {
  if (!isPageRead) readPage();
  const places = kept.get(key) ?? workOut();
  kept.delete(key);
  kept.set(key, places);
  const [oldest] = kept.keys();
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
  return places;
}

/** The places of the scene that was drawn last, as the text that the built page holds; empty when none was. */
export function lastPlaces(): string {
  const last = [...kept].at(-1);
  return last === undefined ? '' : rounded({ key: last[0], places: last[1] }, 100);
}
