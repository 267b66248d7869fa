/** The shelf as the page has it: the lessons, what went wrong with keeping them, and the way back from each change. */
import type { Lesson } from '../../../domain/schema/lesson.ts';
import { keptShelf, type Kept, type Shelved } from './kept-shelf.ts';

export interface ShelfState extends Shelved {
  readonly canUndo: boolean;
  /** Changes whenever the lessons change other than by typing into a field. */
  readonly revision: number;
}

export interface ShelfStore {
  readonly state: () => ShelfState;
  /** Calls back at each change, here or in another window. Returns how to stop. */
  readonly watch: (listener: () => void) => () => void;
  /** Changes the lessons. Changes to one `field` in a row are undone together. */
  readonly change: (edit: (lessons: readonly Lesson[]) => readonly Lesson[], field?: string) => void;
  readonly undo: () => void;
  /** Takes over what another window has written; what was done before cannot then be undone here. */
  readonly reread: () => void;
  /** Throws away what could not be read and was put aside. */
  readonly forgetAside: () => void;
}

interface Past {
  readonly lessons: readonly Lesson[];
  readonly field: string | null;
}

/** Changes that can be undone. */
const MEMORY = 100;

/** Ours, and those of another window that we do not know. */
function withOthers(ours: readonly Lesson[], theirs: readonly Lesson[]): readonly Lesson[] {
  const unknown = theirs.filter(({ id }) => !ours.some((lesson) => lesson.id === id));
  return unknown.length === 0 ? ours : [...ours, ...unknown];
}

/** A shelf over a storage; `storage` may throw, as browsers do that deny it. */
export function makeShelf(storage: () => Kept): ShelfStore {
  const kept = keptShelf(storage);
  let past: Past[] = [];
  let state: ShelfState = { ...kept.read(), canUndo: false, revision: 0 };
  const listeners = new Set<() => void>();
  const become = (next: Partial<ShelfState>) => {
    state = { ...state, ...next, canUndo: past.length > 0 };
    for (const listener of listeners) listener();
  };
  const isUnkept = () => state.trouble?.kind === 'denied' || state.trouble?.kind === 'full';
  const reread = () => {
    if (!kept.isBehind()) return;
    const read = kept.read();
    // what could not be kept is nowhere but here
    const lessons = isUnkept() ? withOthers(state.lessons, read.lessons) : read.lessons;
    const trouble = isUnkept() ? state.trouble : read.trouble;
    if (!isUnkept()) past = [];
    become({ lessons, trouble, revision: state.revision + 1 });
  };
  const settle = (lessons: readonly Lesson[], isTyping: boolean) => {
    const trouble = state.trouble?.kind === 'denied' ? state.trouble : kept.write(lessons);
    become({ lessons, trouble, revision: state.revision + Number(!isTyping) });
  };
  return {
    state: () => state,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (edit, field) => {
      reread();
      const lessons = edit(state.lessons);
      if (lessons === state.lessons) return;
      const isSameField = field !== undefined && past.at(-1)?.field === field;
      if (!isSameField) past = [...past, { lessons: state.lessons, field: field ?? null }].slice(-MEMORY);
      settle(lessons, field !== undefined);
    },
    undo: () => {
      reread();
      const before = past.at(-1);
      if (before === undefined) return;
      past = past.slice(0, -1);
      settle(before.lessons, false);
    },
    reread,
    forgetAside: () => become({ trouble: kept.forgetAside() }),
  };
}
