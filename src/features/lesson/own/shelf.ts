/** The lessons kept in the browser, as one text: written whole, checked whole when it is read. */
import * as v from 'valibot';
import { Lesson } from '../../../domain/schema/lesson.ts';

export const SHELF_VERSION = 1;

const Shelf = v.strictObject({ version: v.literal(SHELF_VERSION), lessons: v.array(Lesson) });
const Versioned = v.looseObject({ version: v.number() });

export type ShelfReading =
  | { readonly kind: 'read'; readonly lessons: readonly Lesson[] }
  /** `foreign`: not what this page writes. `version`: written by another version of it. */
  | { readonly kind: 'foreign' | 'version'; readonly text: string };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads what is kept; nothing kept is an empty shelf. Never throws. */
export function readShelf(text: string | null): ShelfReading {
  if (text === null) return { kind: 'read', lessons: [] };
  const value = parsed(text);
  const shelf = v.safeParse(Shelf, value);
  if (shelf.success) return { kind: 'read', lessons: shelf.output.lessons };
  const versioned = v.safeParse(Versioned, value);
  const isOther = versioned.success && versioned.output.version !== SHELF_VERSION;
  return { kind: isOther ? 'version' : 'foreign', text };
}

export function writeShelf(lessons: readonly Lesson[]): string {
  return JSON.stringify({ version: SHELF_VERSION, lessons });
}
