import { useSyncExternalStore } from 'react';
import type { Lesson } from '../../../domain/schema/lesson.ts';
import { SHELF_KEY } from './kept-shelf.ts';
import { makeShelf, type ShelfState, type ShelfStore } from './shelf-store.ts';

const NOTHING: ShelfState = { lessons: [], trouble: null, canUndo: false, revision: 0 };

/** Made when it is first asked for: there is no storage where the page is built. */
let shelf: ShelfStore | null = null;

/** The page's one shelf. */
export function ownShelf(): ShelfStore {
  shelf ??= makeShelf(() => window.localStorage);
  return shelf;
}

function watch(listener: () => void): () => void {
  const store = ownShelf();
  const hear = (event: StorageEvent) => {
    if (event.key === SHELF_KEY || event.key === null) store.reread();
  };
  const stop = store.watch(listener);
  window.addEventListener('storage', hear);
  return () => {
    stop();
    window.removeEventListener('storage', hear);
  };
}

/** What is on the shelf, kept up to date. */
export function useShelf(): ShelfState {
  return useSyncExternalStore(
    watch,
    () => ownShelf().state(),
    () => NOTHING,
  );
}

/** Puts another lesson in the place of the one with its id. Changes to one `field` in a row are undone together. */
export function putLesson(lesson: Lesson, field?: string): void {
  ownShelf().change((lessons) => lessons.map((each) => (each.id === lesson.id ? lesson : each)), field);
}

export function addLesson(lesson: Lesson): void {
  ownShelf().change((lessons) => [...lessons, lesson]);
}

export function removeLesson(id: string): void {
  ownShelf().change((lessons) => lessons.filter((each) => each.id !== id));
}
