import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { readLesson } from '../../src/domain/lesson/read-lesson.ts';
import { writeLesson } from '../../src/domain/lesson/write-lesson.ts';
import { Lesson } from '../../src/domain/schema/lesson.ts';
import { mutateText, randomFrom, rounds } from './mutate.ts';

const COUNT = rounds(200, 10_000);

const SOUND = `---
title: Two bridges
level: ages 15 to 18
minutes: 40
goals:
  - Read a date
  - Tell a claim from a fact
language: en
---

Before we begin, *look* at the map.

## [Which bridge?](?date=2020-05-07&select=one-c1)

Read the **word** that is marked.

- Its own voice
- [the bridge](?place=bridge)

Question: Who says so?

Reveal: The gazette does.

Notes: Wait for three answers.

## Answers

1. The gazette.
`;

/** The whole count takes minutes; the few of every test run take a second. */
const TIMEOUT = { timeout: 600_000 };

describe(`any of ${COUNT} broken lessons`, TIMEOUT, () => {
  const random = randomFrom(42);
  const texts = Array.from({ length: COUNT }, () => mutateText(SOUND, random));

  test('is a valid lesson, or is refused with the line and what is wrong', () => {
    const readings = texts.map((text) => readLesson('two-bridges', text));
    expect(readings.filter(({ lesson, faults }) => lesson === null && faults.length === 0)).toEqual([]);
    expect(readings.filter(({ lesson }) => lesson !== null && !v.is(Lesson, lesson))).toEqual([]);
    expect(readings.flatMap(({ faults }) => faults).filter(({ line, what }) => !(line > 0) || what === '')).toEqual([]);
  });

  test('when it is valid, can be written and read again', () => {
    const lessons = texts.flatMap((text) => readLesson('two-bridges', text).lesson ?? []);
    expect(lessons.length).toBeGreaterThan(0);
    const unreadable = lessons.filter((lesson) => readLesson('two-bridges', writeLesson(lesson)).lesson === null);
    expect(unreadable).toEqual([]);
  });
});
