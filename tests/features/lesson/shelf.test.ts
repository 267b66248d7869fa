import { describe, expect, test } from 'vitest';
import { newStep, withStep } from '../../../src/domain/lesson/edit.ts';
import type { Lesson } from '../../../src/domain/schema/lesson.ts';
import { ASIDE_KEY, SHELF_KEY, type Kept } from '../../../src/features/lesson/own/kept-shelf.ts';
import { makeShelf, type ShelfStore } from '../../../src/features/lesson/own/shelf-store.ts';
import { readShelf, writeShelf } from '../../../src/features/lesson/own/shelf.ts';
import { lesson } from '../../domain/lesson/lessons.ts';

/** A browser's storage with room for so many characters in all. */
class Storage implements Kept {
  readonly texts = new Map<string, string>();
  room = Number.POSITIVE_INFINITY;

  getItem(key: string): string | null {
    return this.texts.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    const others = [...this.texts].filter(([each]) => each !== key);
    const used = others.reduce((sum, [, each]) => sum + each.length, 0);
    if (used + text.length > this.room) throw new DOMException('no room', 'QuotaExceededError');
    this.texts.set(key, text);
  }

  removeItem(key: string): void {
    this.texts.delete(key);
  }
}

const add = (shelf: ShelfStore, made: Lesson) => shelf.change((lessons) => [...lessons, made]);
const retitle = (shelf: ShelfStore, title: string, field?: string) =>
  shelf.change((lessons) => lessons.map((each) => ({ ...each, title })), field);
const titles = (shelf: ShelfStore) => shelf.state().lessons.map(({ title }) => title);
const opened = (storage: Kept) => makeShelf(() => storage);

/** A storage with a text on the shelf's place, and the shelf over it. */
function shelfOver(text: string) {
  const storage = new Storage();
  storage.setItem(SHELF_KEY, text);
  return { storage, shelf: opened(storage) };
}

describe('the text of a shelf', () => {
  test('reads back what was written; nothing kept is an empty shelf', () => {
    const lessons = [lesson(), lesson({ id: 'own-other', title: 'Other' })];
    expect(readShelf(writeShelf(lessons))).toEqual({ kind: 'read', lessons });
    expect(readShelf(null)).toEqual({ kind: 'read', lessons: [] });
  });

  test.each(['', 'not JSON', '7', '{"lessons":[]}', '{"version":1,"lessons":[{"id":"own-x"}]}'])(
    'is foreign when it is %j',
    (text) => {
      expect(readShelf(text)).toEqual({ kind: 'foreign', text });
    },
  );

  test('of another version is told apart from a foreign one', () => {
    const text = '{"version":2,"shelves":[]}';
    expect(readShelf(text)).toEqual({ kind: 'version', text });
  });
});

describe('a shelf', () => {
  test('is there again when the page is opened again', () => {
    const storage = new Storage();
    add(opened(storage), lesson());
    expect(opened(storage).state()).toMatchObject({ lessons: [lesson()], trouble: null, canUndo: false });
  });

  test('undoes each change, the last one first, and keeps what is undone', () => {
    const storage = new Storage();
    const shelf = opened(storage);
    add(shelf, lesson());
    retitle(shelf, 'Second');
    shelf.undo();
    expect(titles(opened(storage))).toEqual(['Two bridges']);
    shelf.undo();
    expect(shelf.state()).toMatchObject({ lessons: [], canUndo: false });
    shelf.undo();
    expect(shelf.state().lessons).toEqual([]);
  });

  test('undoes what was typed into one field at once, and into two fields one after the other', () => {
    const shelf = opened(new Storage());
    add(shelf, lesson());
    for (const title of ['N', 'Ne', 'New']) retitle(shelf, title, 'title');
    shelf.change((lessons) => lessons.map((each) => ({ ...each, level: 'All' })), 'level');
    shelf.undo();
    expect(titles(shelf)).toEqual(['New']);
    shelf.undo();
    expect(titles(shelf)).toEqual(['Two bridges']);
  });

  test('shows its fields anew after everything but typing', () => {
    const shelf = opened(new Storage());
    add(shelf, lesson());
    const { revision } = shelf.state();
    retitle(shelf, 'New', 'title');
    expect(shelf.state().revision).toBe(revision);
    shelf.undo();
    expect(shelf.state().revision).not.toBe(revision);
  });

  test('tells who watches, until they stop', () => {
    const shelf = opened(new Storage());
    const heard: number[] = [];
    const stop = shelf.watch(() => heard.push(shelf.state().lessons.length));
    add(shelf, lesson());
    stop();
    add(shelf, lesson({ id: 'own-other' }));
    expect(heard).toEqual([1]);
  });
});

describe('where the browser keeps nothing', () => {
  test('a lesson lives as long as the page, can be undone, and the page says so', () => {
    const shelf = makeShelf(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    add(shelf, lesson());
    expect(shelf.state()).toMatchObject({ lessons: [lesson()], trouble: { kind: 'denied' }, canUndo: true });
    shelf.undo();
    expect(shelf.state()).toMatchObject({ lessons: [], trouble: { kind: 'denied' } });
  });
});

describe('where the browser has no room', () => {
  test('the change stays on screen, what was kept before stays kept, and the page says so', () => {
    const storage = new Storage();
    const shelf = opened(storage);
    add(shelf, lesson());
    storage.room = writeShelf([lesson()]).length + 10;
    retitle(shelf, 'A title that is much longer than there is room for');
    expect(titles(shelf)).toEqual(['A title that is much longer than there is room for']);
    expect(shelf.state().trouble).toEqual({ kind: 'full' });
    expect(titles(opened(storage))).toEqual(['Two bridges']);
  });

  test('once there is room, the next change keeps everything', () => {
    const storage = new Storage();
    const shelf = opened(storage);
    storage.room = 0;
    add(shelf, lesson());
    storage.room = Number.POSITIVE_INFINITY;
    retitle(shelf, 'Kept');
    expect(shelf.state().trouble).toBeNull();
    expect(titles(opened(storage))).toEqual(['Kept']);
  });
});

describe.each([
  ['foreign', 'somebody else’s'],
  ['version', '{"version":2,"shelves":["old"]}'],
] as const)('a shelf that is %s', (kind, text) => {
  test('is told, and stays as it is while nothing is made', () => {
    const { storage, shelf } = shelfOver(text);
    expect(shelf.state()).toMatchObject({ lessons: [], trouble: { kind, text } });
    expect(storage.getItem(SHELF_KEY)).toBe(text);
  });

  test('is put aside whole before something is kept, and offered until it is thrown away', () => {
    const { storage, shelf } = shelfOver(text);
    add(shelf, lesson());
    expect(shelf.state().trouble).toEqual({ kind: 'aside', text });
    const later = opened(storage);
    expect(later.state()).toMatchObject({ lessons: [lesson()], trouble: { kind: 'aside', text } });
    later.forgetAside();
    expect(later.state().trouble).toBeNull();
    expect(opened(storage).state()).toMatchObject({ lessons: [lesson()], trouble: null });
    expect(storage.getItem(ASIDE_KEY)).toBeNull();
  });

  test('is not written over where there is no room to put it aside', () => {
    const { storage, shelf } = shelfOver(text);
    storage.room = text.length;
    add(shelf, lesson());
    retitle(shelf, 'Again');
    expect(shelf.state().trouble).toEqual({ kind: 'full' });
    expect(storage.getItem(SHELF_KEY)).toBe(text);
  });

  test('joins what was put aside before it', () => {
    const { storage, shelf } = shelfOver(text);
    add(shelf, lesson());
    storage.setItem(SHELF_KEY, 'another');
    add(shelf, lesson({ id: 'own-other' }));
    shelf.forgetAside();
    expect(shelf.state().trouble).toEqual({ kind: 'aside', text: 'another' });
  });
});

describe('two windows', () => {
  test('each take over what the other keeps, before their own next change', () => {
    const storage = new Storage();
    const [a, b] = [opened(storage), opened(storage)];
    add(a, lesson());
    add(b, lesson({ id: 'own-other', title: 'Other' }));
    expect(titles(b)).toEqual(['Two bridges', 'Other']);
    a.reread();
    expect(titles(a)).toEqual(['Two bridges', 'Other']);
  });

  test('change different steps of one lesson without losing either', () => {
    const storage = new Storage();
    const [a, b] = [opened(storage), opened(storage)];
    const addStep = (shelf: ShelfStore, heading: string) =>
      shelf.change((lessons) => lessons.map((each) => withStep(each, newStep(heading, ''))));
    add(a, lesson());
    addStep(b, 'From b');
    addStep(a, 'From a');
    const headings = opened(storage)
      .state()
      .lessons[0]?.steps.map(({ heading }) => heading);
    expect(headings).toEqual(['One', 'Two', 'Three', 'From b', 'From a']);
  });

  test('do not undo each other’s changes', () => {
    const storage = new Storage();
    const [a, b] = [opened(storage), opened(storage)];
    add(a, lesson());
    retitle(b, 'From b');
    a.undo();
    expect(titles(a)).toEqual(['From b']);
    expect(a.state().canUndo).toBe(false);
  });

  test('keep both what one could not write and what the other wrote meanwhile', () => {
    const storage = new Storage();
    const [a, b] = [opened(storage), opened(storage)];
    storage.room = 0;
    add(a, lesson());
    storage.room = Number.POSITIVE_INFINITY;
    add(b, lesson({ id: 'own-other', title: 'Other' }));
    retitle(a, 'Mine', 'title');
    expect(opened(storage).state().lessons).toHaveLength(2);
  });
});
