import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlocks, writeBlocks } from '../../../src/domain/lesson/blocks-text.ts';
import { changedStep, movedStep, newStep, withoutStep, withStep } from '../../../src/domain/lesson/edit.ts';
import { packed, packLesson, unpackLesson } from '../../../src/domain/lesson/lesson-link.ts';
import { LINKED, ownId } from '../../../src/domain/lesson/own-id.ts';
import { PACKED, PACKED_LIMIT } from '../../../src/domain/lesson/packed.ts';
import { LESSON_LIMIT, type Lesson } from '../../../src/domain/schema/lesson.ts';
import { lesson, paragraph } from './lessons.ts';

const headings = ({ steps }: Lesson) => steps.map(({ heading }) => heading);

describe('the steps of a lesson of one’s own', () => {
  test('are added at the end, changed in place, and taken out', () => {
    expect(headings(withStep(lesson(), newStep('Four', '')))).toEqual(['One', 'Two', 'Three', 'Four']);
    expect(headings(changedStep(lesson(), 1, { heading: 'Second' }))).toEqual(['One', 'Second', 'Three']);
    expect(headings(withoutStep(lesson(), 0))).toEqual(['Two', 'Three']);
  });

  test('are never all taken out: a lesson keeps its last one', () => {
    const last = lesson({ steps: [newStep('Only', '')] });
    expect(withoutStep(last, 0)).toBe(last);
  });

  test('law: moving there and back again changes nothing, and moving loses no step', () => {
    const place = fc.integer({ min: 0, max: 2 });
    fc.assert(
      fc.property(place, place, (from, to) => {
        const moved = movedStep(lesson(), from, to);
        expect(headings(moved)[to]).toBe(headings(lesson())[from]);
        expect(headings(moved).toSorted()).toEqual(headings(lesson()).toSorted());
        expect(movedStep(moved, to, from)).toEqual(lesson());
      }),
    );
  });

  test('stay where they are when they would be moved beyond an end', () => {
    expect(headings(movedStep(lesson(), 0, -1))).toEqual(['One', 'Two', 'Three']);
    expect(headings(movedStep(lesson(), 2, 9))).toEqual(['One', 'Two', 'Three']);
    expect(headings(movedStep(lesson(), 0, 9))).toEqual(['Two', 'Three', 'One']);
  });

  test('that do not move leave the lesson as it is, and so does a step that it does not have', () => {
    const whole = lesson();
    expect(movedStep(whole, 1, 1)).toBe(whole);
    expect(movedStep(whole, 2, 9)).toBe(whole);
    expect(movedStep(whole, 7, 0)).toEqual(whole);
  });
});

describe('the id of a lesson of one’s own', () => {
  test('is made of its title, and is no other lesson’s', () => {
    expect(ownId('Two bridges: a café?', [])).toBe('own-two-bridges-a-cafe');
    expect(ownId('Two bridges', ['own-two-bridges', 'own-two-bridges-2'])).toBe('own-two-bridges-3');
    expect(ownId('جسران', [])).toBe('own-lesson');
    expect(ownId('(Two) bridges!', [])).toBe('own-two-bridges');
  });

  test('is no longer than forty signs of the title, and ends with a word', () => {
    expect(ownId(`two bridges ${'a'.repeat(60)}`, [])).toBe(`own-two-bridges-${'a'.repeat(28)}`);
    expect(ownId(`${'a'.repeat(39)} bridges`, [])).toBe(`own-${'a'.repeat(39)}`);
  });

  test('law: it may stand in a link', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        expect(ownId(title, [])).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      }),
    );
  });
});

describe('a lesson in a link', () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .filter((text) => text.trim() === text && text !== '');

  /** Words that do not pack well: the same every time. */
  function noise(count: number): string {
    return Array.from({ length: count }, (_, index) => Math.imul(index + 1, 2_654_435_761).toString(36)).join(' ');
  }

  test('law: reads back whole, but for its id', () => {
    fc.assert(
      fc.property(words, words, (title, text) => {
        const whole = lesson({ title, introduction: [paragraph(text)] });
        const link = packLesson(whole) ?? '';
        expect(link).toMatch(PACKED);
        expect(unpackLesson(link)).toEqual({ ...whole, id: LINKED });
      }),
    );
  });

  test('is refused when it would make the link too long', () => {
    expect(packLesson(lesson({ introduction: [paragraph(noise(900))] }))).toBeNull();
  });

  test('may be as long as a link allows, to the sign', () => {
    const lessons = Array.from({ length: 40 }, (_, index) =>
      lesson({ introduction: [paragraph(`${noise(686)} ${noise(4).slice(0, index)}`)] }),
    );
    const longest = lessons.find((each) => packed(each).length === PACKED_LIMIT);
    const text = longest === undefined ? '' : packed(longest);
    expect(text).toHaveLength(PACKED_LIMIT);
    expect(longest === undefined ? null : packLesson(longest)).toBe(text);
    expect(unpackLesson(text)).toEqual({ ...longest, id: LINKED });
  });

  test('is refused when its link is too long, even if it would unpack', () => {
    const long = packed(lesson({ introduction: [paragraph(noise(900))] }));
    expect(long.length).toBeGreaterThan(PACKED_LIMIT);
    expect(unpackLesson(long)).toBeNull();
  });

  test('may unpack to as much text as any lesson may have, to the sign', () => {
    const empty = JSON.stringify({ ...lesson({ introduction: [paragraph('')] }), id: LINKED }).length;
    const whole = (length: number) => lesson({ introduction: [paragraph('a'.repeat(length - empty))] });
    expect(unpackLesson(packed(whole(LESSON_LIMIT)))).not.toBeNull();
    expect(unpackLesson(packed(whole(LESSON_LIMIT + 1)))).toBeNull();
  });

  test('is nothing with a sign behind it that no packed lesson has', () => {
    expect(unpackLesson(packed(lesson()))).not.toBeNull();
    for (const sign of ['!', ' ', '$', '%']) expect(unpackLesson(packed(lesson()) + sign)).toBeNull();
  });

  test('is nothing when it is cut short, damaged, foreign or too long; reading never throws', () => {
    const link = packLesson(lesson()) ?? '';
    expect(unpackLesson(link.slice(0, -9))).toBeNull();
    expect(unpackLesson('x'.repeat(PACKED_LIMIT + 1))).toBeNull();
    expect(unpackLesson('')).toBeNull();
    fc.assert(fc.property(fc.string(), (text) => void unpackLesson(text)));
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9._-]{1,200}$/), (text) => {
        expect(unpackLesson(text)).toBeNull();
      }),
    );
  });
});

describe('a part of a step as text', () => {
  test('holds paragraphs, lists, quotations, emphasis and links to views', () => {
    const { blocks, faults } = readBlocks('Read *this* in [the map](?date=2020-05-08).\n\n- one\n- two\n\n> quoted');
    expect(faults).toEqual([]);
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'list', 'quote']);
    expect(readBlocks(writeBlocks(blocks)).blocks).toEqual(blocks);
  });

  test('tells, with its line, what a lesson cannot hold', () => {
    expect(readBlocks('Fine.\n\n# A heading').faults).toEqual([expect.objectContaining({ line: 3 })]);
    expect(readBlocks('<img src=x>').faults).toHaveLength(1);
    expect(readBlocks('[away](https://example.org)').faults).toHaveLength(1);
    expect(readBlocks('Question: who?').faults).toHaveLength(1);
  });

  test('is empty for no blocks', () => {
    expect(writeBlocks([])).toBe('');
    expect(readBlocks('')).toEqual({ blocks: [], faults: [] });
  });
});
