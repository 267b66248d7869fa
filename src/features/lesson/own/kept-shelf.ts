/** The shelf's text in the browser's storage. Whatever stands there that cannot be read is put aside, never written over. */
import * as v from 'valibot';
import type { Lesson } from '../../../domain/schema/lesson.ts';
import { readShelf, writeShelf } from './shelf.ts';

export const SHELF_KEY = 'as-reported:lessons';
/** A list of the texts that could not be read, each whole. */
export const ASIDE_KEY = 'as-reported:lessons-set-aside';

/** Why the shelf is not kept, or not all of it could be read. */
export type Trouble =
  /** The browser does not let the page keep anything: what is made lives until the page is closed. */
  | { readonly kind: 'denied' }
  /** No room for the last change. */
  | { readonly kind: 'full' }
  /** What is kept cannot be read (`foreign`), or was written by another version; it stays where it is for now. */
  | { readonly kind: 'foreign' | 'version'; readonly text: string }
  /** What could not be read was put aside, to make room for what can. */
  | { readonly kind: 'aside'; readonly text: string };

export interface Shelved {
  readonly lessons: readonly Lesson[];
  readonly trouble: Trouble | null;
}

export interface KeptShelf {
  readonly read: () => Shelved;
  /** Writes all lessons; the trouble that there is then. */
  readonly write: (lessons: readonly Lesson[]) => Trouble | null;
  /** True when another window has written since this one last read or wrote. */
  readonly isBehind: () => boolean;
  /** Throws away the first text that was put aside; the trouble that remains. */
  readonly forgetAside: () => Trouble | null;
}

export type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const Texts = v.pipe(v.string(), v.parseJson(), v.array(v.string()));

function asideTexts(kept: Kept): string[] {
  const text = kept.getItem(ASIDE_KEY);
  const texts = v.safeParse(Texts, text);
  if (texts.success) return texts.output;
  return text === null ? [] : [text];
}

function writeAside(kept: Kept, texts: readonly string[]): void {
  if (texts.length === 0) kept.removeItem(ASIDE_KEY);
  else kept.setItem(ASIDE_KEY, JSON.stringify(texts));
}

function asideTrouble(kept: Kept): Trouble | null {
  const text = asideTexts(kept)[0];
  return text === undefined ? null : { kind: 'aside', text };
}

function read(kept: Kept, text: string | null): Shelved {
  const reading = readShelf(text);
  if (reading.kind === 'read') return { lessons: reading.lessons, trouble: asideTrouble(kept) };
  return { lessons: [], trouble: { kind: reading.kind, text: reading.text } };
}

/** `storage` may throw, as browsers do that deny it. Nothing here throws. */
export function keptShelf(storage: () => Kept): KeptShelf {
  let seen: string | null = null;
  const look = <T>(act: (kept: Kept) => T, otherwise: T): T => {
    try {
      return act(storage());
    } catch {
      return otherwise;
    }
  };
  return {
    read: () =>
      look<Shelved>(
        (kept) => {
          seen = kept.getItem(SHELF_KEY);
          return read(kept, seen);
        },
        { lessons: [], trouble: { kind: 'denied' } },
      ),
    write: (lessons) =>
      look<Trouble | null>(
        (kept) => {
          const there = kept.getItem(SHELF_KEY);
          if (there !== null && readShelf(there).kind !== 'read') writeAside(kept, [...asideTexts(kept), there]);
          const text = writeShelf(lessons);
          kept.setItem(SHELF_KEY, text);
          seen = text;
          return asideTrouble(kept);
        },
        { kind: 'full' },
      ),
    isBehind: () => look((kept) => kept.getItem(SHELF_KEY) !== seen, false),
    forgetAside: () =>
      look((kept) => {
        writeAside(kept, asideTexts(kept).slice(1));
        return asideTrouble(kept);
      }, null),
  };
}
