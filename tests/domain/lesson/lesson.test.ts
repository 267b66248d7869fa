import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLesson } from '../../../src/domain/lesson/read-lesson.ts';
import { writeLesson } from '../../../src/domain/lesson/write-lesson.ts';
import type { Block, Inline, Lesson } from '../../../src/domain/schema/lesson.ts';

const FRONT =
  '---\ntitle: Two bridges\nlevel: ages 15 to 18\nminutes: 40\ngoals:\n  - Read a date\nlanguage: en\n---\n';

const plain = (text: string): Block => ({ kind: 'paragraph', inlines: [{ text, mark: 'plain', link: null }] });

describe('a lesson file', () => {
  test('is front matter, an introduction, steps with their parts, and an answer sheet', () => {
    const text = `${FRONT}
Before we begin.

## [Which bridge?](?date=2020-05-07&select=one-c1)

Read the *word* that is marked.

Question: Who says so?

Reveal: The gazette does.

- Its own voice.
- No claimant.

Notes: Wait for three answers.

## Answers

1. The gazette.
`;
    const { lesson, faults } = readLesson('two-bridges', text);
    expect(faults).toEqual([]);
    expect(lesson).toEqual({
      id: 'two-bridges',
      title: 'Two bridges',
      level: 'ages 15 to 18',
      minutes: 40,
      goals: ['Read a date'],
      language: 'en',
      introduction: [plain('Before we begin.')],
      steps: [
        {
          heading: 'Which bridge?',
          link: 'date=2020-05-07&select=one-c1',
          text: [
            {
              kind: 'paragraph',
              inlines: [
                { text: 'Read the ', mark: 'plain', link: null },
                { text: 'word', mark: 'emphasis', link: null },
                { text: ' that is marked.', mark: 'plain', link: null },
              ],
            },
          ],
          question: [plain('Who says so?')],
          reveal: [
            plain('The gazette does.'),
            {
              kind: 'list',
              ordered: false,
              items: [
                [{ text: 'Its own voice.', mark: 'plain', link: null }],
                [{ text: 'No claimant.', mark: 'plain', link: null }],
              ],
            },
          ],
          notes: [plain('Wait for three answers.')],
        },
      ],
      answers: [{ kind: 'list', ordered: true, items: [[{ text: 'The gazette.', mark: 'plain', link: null }]] }],
    });
  });

  test.each([
    ['no front matter', '## [A](?)\n', 'no front matter'],
    ['broken YAML', '---\ntitle: [\n---\n## [A](?)\n', 'no YAML'],
    ['a missing field', FRONT.replace('minutes: 40\n', '').concat('## [A](?)\n'), 'minutes'],
    ['no step', FRONT, 'at least one step'],
    ['a heading without a link', `${FRONT}## A\n\n## [B](?)\n`, 'without a link'],
    ['a link that leads elsewhere', `${FRONT}## [A](?)\n\nSee [this](https://example.org).\n`, 'only links to views'],
    ['HTML', `${FRONT}## [A](?)\n\n<b onclick=x>bold</b>\n`, 'html'],
    ['an image', `${FRONT}## [A](?)\n\n![x](y.png)\n`, 'image'],
  ])('with %s is told so, with its line', (_, text, what) => {
    const { faults } = readLesson('a', text);
    expect(faults.map((fault) => fault.what).join('\n')).toContain(what);
    expect(faults.every((fault) => fault.line > 0)).toBe(true);
  });

  test('names the line in the file, front matter counted', () => {
    const { faults } = readLesson('a', `${FRONT}## [A](?)\n\n<b>x</b>\n`);
    expect(faults[0]?.line).toBe(11);
  });

  test('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(readLesson('a', `${FRONT}## [A](?)\n\n${text}`).faults).toBeInstanceOf(Array);
        expect(readLesson('a', text).lesson).toBeNull();
      }),
    );
  });
});

const words = fc
  .array(
    fc.constantFrom(
      'bridge',
      'who?',
      '*',
      '_',
      '#',
      '[x]',
      '(y)',
      '<b>',
      '1.',
      '-',
      '&amp;',
      '`c`',
      'Question',
      'الجسر',
      '~',
      '\\',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => `a ${parts.join(' ')} z`);
const inline: fc.Arbitrary<Inline> = fc.record({
  text: words,
  mark: fc.constant('plain' as const),
  link: fc.option(fc.constant('date=2020-05-07&actor=a,b'), { nil: null }),
});
const inlines = inline.map((each) => [each]);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), inlines }),
  fc.record({ kind: fc.constant('quote' as const), inlines }),
);
const blocks = fc.array(block, { maxLength: 2 });
const paragraphs = fc.array(words.map(plain), { maxLength: 2 });
const lesson: fc.Arbitrary<Lesson> = fc.record({
  id: fc.constant('mine'),
  title: words,
  level: words,
  minutes: fc.integer({ min: 1, max: 90 }),
  goals: fc.array(words, { minLength: 1, maxLength: 3 }),
  language: fc.constantFrom('en' as const, 'ar' as const),
  introduction: blocks,
  steps: fc.array(
    fc.record({
      heading: words,
      link: fc.constantFrom('', 'date=2020-05-07', 'q=a+b%20(c)&select=x'),
      text: blocks,
      question: paragraphs,
      reveal: paragraphs,
      notes: paragraphs,
    }),
    { minLength: 1, maxLength: 3 },
  ),
  answers: blocks,
});

describe('a lesson', () => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(lesson, (each) => {
        const { lesson: again, faults } = readLesson('mine', writeLesson(each));
        expect(faults).toEqual([]);
        expect(again).toEqual(each);
      }),
    );
  });
});
