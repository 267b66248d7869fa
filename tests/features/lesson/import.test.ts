import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packLesson } from '../../../src/domain/lesson/lesson-link.ts';
import { writeLesson } from '../../../src/domain/lesson/write-lesson.ts';
import { LESSON_LIMIT } from '../../../src/domain/schema/lesson.ts';
import { importedLesson } from '../../../src/features/lesson/own/import-file.ts';
import { openedLesson, stepLink } from '../../../src/features/lesson/own/own-view.ts';
import { DEFAULT_VIEW } from '../../../src/view/link.ts';
import { englishWords, loadWords } from '../../../src/words/load-words.ts';
import { corpus } from '../../domain/tiny-corpus.ts';
import { lesson, paragraph } from '../../domain/lesson/lessons.ts';

const CORPUS = corpus();
const FRONT = '---\ntitle: Two bridges\nlevel: all\nminutes: 10\ngoals: [Read]\nlanguage: en\n---\n\n';
const read = (text: string, taken: readonly string[] = []) => importedLesson(text, taken, CORPUS, englishWords);

describe('a lesson file that is opened', () => {
  test('gives back the lesson that was saved, under an id that is free', () => {
    const saved = lesson({ introduction: [paragraph('Read *this* first?')], answers: [paragraph('1. [x](y)')] });
    expect(read(writeLesson(saved))).toEqual({ lesson: saved, faults: [] });
    expect(read(writeLesson(saved), ['own-two-bridges']).lesson?.id).toBe('own-two-bridges-2');
  });

  test('tells what of it cannot be kept, with its line, and keeps the rest', () => {
    const { lesson: made, faults } = read(`${FRONT}## [One](?date=2020-05-08)\n\nText.\n\n| a |\n| - |\n\n<b>x</b>\n`);
    expect(made?.steps[0]?.heading).toBe('One');
    expect(faults).toEqual(['line 16: html; write it as plain text']);
  });

  test('tells it in the language of the page', async () => {
    const arabic = await loadWords('ar');
    const text = `${FRONT}## [One](?date=2020-05-08)\n\nSee [it](https://example.org).\n`;
    const [fault] = importedLesson(text, [], CORPUS, arabic).faults;
    expect(fault).toContain('https://example.org');
    expect(fault?.replace(/https:\S+?»/, '')).not.toMatch(/[a-z]/i);
    expect(fault).toMatch(/^السطر/);
  });

  test('tells which step names something that is not known here', () => {
    const { lesson: made, faults } = read(`${FRONT}## [One](?actor=envoy)\n\n## [Two](?actor=nobody&date=x)\n`);
    expect(made?.steps).toHaveLength(2);
    expect(faults).toEqual(['step 2: date=x and actor=nobody is not known here']);
  });

  test.each([
    ['an empty file', ''],
    ['a letter', 'Dear class,\n\nread this.'],
    ['a picture', '\u0089PNG\r\n\u001A\n\u0000\u0000'],
    ['a lesson without steps', FRONT],
    ['front matter that is no YAML', '---\ntitle: [\n---\n'],
  ])('is refused with a reason when it is %s', (_, text) => {
    const { lesson: made, faults } = read(text);
    expect(made).toBeNull();
    expect(faults).not.toEqual([]);
  });

  test('is refused when it is too large, with how large it may be', () => {
    expect(read(FRONT + 'x'.repeat(LESSON_LIMIT))).toEqual({
      lesson: null,
      faults: ['it is larger than 200,000 characters'],
    });
  });

  test('law: whatever the text, it is a lesson or there is a reason', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (text, withFront) => {
        const { lesson: made, faults } = read(withFront ? FRONT + text : text);
        expect(made !== null || faults.length > 0).toBe(true);
      }),
    );
  });
});

describe('the link of a step', () => {
  test('holds what is on screen, and nothing of where the reader stands in another lesson', () => {
    const view = {
      ...DEFAULT_VIEW,
      date: '2020-05-08',
      select: 'one-c1',
      present: true,
      lesson: 'two-fridays',
      slide: 4,
      tally: ['50'],
      reveal: true,
    };
    expect(stepLink(view)).toBe('date=2020-05-08&select=one-c1');
  });

  test('keeps a view that stands in place of the map, but none that is no step', () => {
    expect(stepLink({ ...DEFAULT_VIEW, panel: 'figures' })).toBe('panel=figures');
    expect(stepLink({ ...DEFAULT_VIEW, panel: 'lessons', date: '2020-05-08' })).toBe('date=2020-05-08');
  });
});

describe('a lesson of one’s own, opened', () => {
  test('comes whole with the link where it is short enough', () => {
    const opened = openedLesson(lesson());
    expect(opened.own).toBe(packLesson(lesson()));
    expect(opened.lesson.id).toBe('own');
  });

  test('is only named where it is too long', () => {
    const noise = Array.from({ length: 900 }, (_, index) => Math.imul(index + 1, 2_654_435_761).toString(36)).join(' ');
    const long = lesson({ introduction: [paragraph(noise)] });
    expect(openedLesson(long)).toEqual({ lesson: long, own: null });
  });
});
