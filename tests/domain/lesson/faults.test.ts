/** What a lesson cannot hold is named with its line and kind; what it can hold is kept whole. */
import { describe, expect, test } from 'vitest';
import { readBlocks, writeBlocks } from '../../../src/domain/lesson/blocks-text.ts';
import { lineOf } from '../../../src/domain/lesson/blocks.ts';
import { isOwnId } from '../../../src/domain/lesson/own-id.ts';
import { readLesson } from '../../../src/domain/lesson/read-lesson.ts';
import { writeLesson } from '../../../src/domain/lesson/write-lesson.ts';
import type { Block, Inline } from '../../../src/domain/schema/lesson.ts';
import { lesson, paragraph } from './lessons.ts';

const FRONT =
  '---\ntitle: Two bridges\nlevel: ages 15 to 18\nminutes: 40\ngoals:\n  - Read a date\nlanguage: en\n---\n';
/** A step below the front matter, whose text begins on line 11. */
const STEP = `${FRONT}## [A](?)\n\n`;

const inline = (text: string, patch: Partial<Inline> = {}): Inline => ({ text, mark: 'plain', link: null, ...patch });
const textOf = (markdown: string) => readLesson('a', `${STEP}${markdown}\n`).lesson?.steps[0]?.text;

const YAML_FAULT =
  'Flow sequence in block collection must be sufficiently indented and end with a ] at line 1, column 9:';

describe('a fault of a lesson', () => {
  test.each([
    ['html', '<b>x</b>', { line: 11, kind: 'inline', detail: 'html', what: 'html; write it as plain text' }],
    ['an image', '![x](y.png)', { line: 11, kind: 'inline', detail: 'image', what: 'image; write it as plain text' }],
    [
      'a link away',
      'See [this](https://example.org).',
      {
        line: 11,
        kind: 'link',
        detail: 'https://example.org',
        what: 'the link "https://example.org"; only links to views ("?...") are kept',
      },
    ],
    [
      'a list within a list',
      '- one\n  - two',
      { line: 12, kind: 'nested', detail: 'list', what: 'list within a list or a quotation; keep one paragraph' },
    ],
    [
      'a quotation with code',
      '> ```\n> code\n> ```',
      { line: 11, kind: 'nested', detail: 'code', what: 'code within a list or a quotation; keep one paragraph' },
    ],
    [
      'code',
      '```\ncode\n```',
      {
        line: 11,
        kind: 'block',
        detail: 'code',
        what: 'code; a lesson holds headings, paragraphs, lists and quotations',
      },
    ],
  ])('for %s says where it is, what it is, and what to do', (_, markdown, fault) => {
    expect(readLesson('a', `${STEP}${markdown}\n`).faults).toContainEqual(fault);
  });

  test('for a heading without a link to a view comes only before the first step', () => {
    const what = 'a heading without a link to a view; write "## [Heading](?...)"';
    const faultsOf = (heading: string) => readLesson('a', `${FRONT}${heading}\n\n## [A](?)\n`).faults;
    const fault = { line: 9, kind: 'heading', detail: '', what };
    expect(faultsOf('## Bridges')).toEqual([fault]);
    expect(faultsOf('## [Away](https://example.org)')).toEqual([fault]);
    expect(faultsOf('## [Here](?) and on')).toEqual([fault]);
    expect(faultsOf('##')).toEqual([fault]);
    expect(readLesson('a', `${STEP}## Answers\n\nOne.\n`).faults).toEqual([]);
  });

  test('for front matter that is no YAML is one, with the first line of the reason', () => {
    expect(readLesson('a', '---\ntitle: [\n---\n## [A](?)\n')).toEqual({
      lesson: null,
      faults: [{ line: 1, kind: 'yaml', detail: YAML_FAULT, what: `front matter that is no YAML: ${YAML_FAULT}` }],
    });
  });

  test('for front matter that is no list of fields names every field', () => {
    const { lesson: none, faults } = readLesson('a', '---\nTwo bridges\n---\n## [A](?)\n');
    expect(none).toBeNull();
    expect(faults.map(({ line, kind, detail }) => [line, kind, detail.split(':')[0]])).toEqual(
      ['title', 'level', 'minutes', 'goals', 'language'].map((field) => [1, 'field', field]),
    );
    expect(faults.every(({ what, detail }) => what === detail)).toBe(true);
  });

  test('for no front matter, or for more text than a lesson may have, is the only one', () => {
    expect(readLesson('a', '## [A](?)\n').faults).toEqual([
      {
        line: 1,
        kind: 'front matter',
        detail: '',
        what: 'no front matter; begin with "---", title, level, minutes, goals, language, "---"',
      },
    ]);
    expect(readLesson('a', STEP.padEnd(200_000, 'x')).faults).toEqual([]);
    expect(readLesson('a', STEP.padEnd(200_001, 'x'))).toEqual({
      lesson: null,
      faults: [{ line: 1, kind: 'length', detail: '', what: 'more than 200,000 characters' }],
    });
  });

  test('has no line in a part that was not read from a text', () => {
    expect(lineOf({})).toBe(0);
  });

  test('in one part of a lesson leaves the rest of it whole', () => {
    expect(readBlocks('One.\n\n# Question: who?\n\nTwo.')).toEqual({
      blocks: [paragraph('One.'), paragraph('Two.')],
      faults: [expect.objectContaining({ line: 3, kind: 'block' })],
    });
  });

  test('in one part of a lesson counts lines from its own first, a label among them', () => {
    expect(readBlocks('Fine.\n\nQuestion: who?').faults).toEqual([
      { line: 3, kind: 'label', detail: '', what: 'a label that begins another part; write it into that part' },
    ]);
  });
});

describe('a lesson keeps', () => {
  test('front matter with the line ends of another system, and spaces after its end', () => {
    const front = FRONT.replaceAll('\n', '\r\n').replace(/---\r\n$/, '--- \t\r\n');
    expect(readLesson('a', `${front}## [A](?)\r\n`).lesson?.title).toBe('Two bridges');
  });

  test('the words of a heading, whatever stresses them', () => {
    const heading = (markdown: string) => readLesson('a', `${FRONT}## [${markdown}](?)\n`).lesson?.steps[0]?.heading;
    expect(heading('Which *bridge*?')).toBe('Which bridge?');
    expect(heading('Which **old *stone* `bridge`**')).toBe('Which old stone bridge');
    expect(heading('A![b](c.png)D')).toBe('AD');
  });

  test('line breaks as spaces, stress, and the link around stressed words', () => {
    expect(textOf('one\ntwo  \nthree')).toEqual([
      { kind: 'paragraph', inlines: [inline('one two'), inline(' '), inline('three')] },
    ]);
    expect(textOf('a **b** [*c*](?day=x)')).toEqual([
      {
        kind: 'paragraph',
        inlines: [
          inline('a '),
          inline('b', { mark: 'strong' }),
          inline(' '),
          inline('c', { mark: 'emphasis', link: 'day=x' }),
        ],
      },
    ]);
  });

  test('the words of HTML and code as plain text, and the words of a link that leads away', () => {
    expect(textOf('a <b>x</b> `y`')?.[0]).toEqual({
      kind: 'paragraph',
      inlines: [inline('a '), inline('<b>'), inline('x'), inline('</b>'), inline(' '), inline('y')],
    });
    expect(textOf('[x](https://example.org)')).toEqual([paragraph('x')]);
    expect(textOf('![x](y.png)')).toEqual([]);
  });

  test('quotations and both kinds of lists, and what of an item a lesson can hold', () => {
    expect(textOf('> said\n\n1. one\n2. two\n\n- a\n  - b')).toEqual([
      { kind: 'quote', inlines: [inline('said')] },
      { kind: 'list', ordered: true, items: [[inline('one')], [inline('two')]] },
      { kind: 'list', ordered: false, items: [[inline('a')]] },
    ]);
  });

  test('what stands after a label, on its line or below it, until the next label', () => {
    const parts = readLesson(
      'a',
      `${STEP}Text.\n\nQuestion: *Who?*\n\nMore.\n\nReveal:\n\n- Nobody.\n\nNotes: Wait.\n`,
    );
    expect(parts.faults).toEqual([]);
    expect(parts.lesson?.steps[0]).toMatchObject({
      text: [paragraph('Text.')],
      question: [{ kind: 'paragraph', inlines: [inline('Who?', { mark: 'emphasis' })] }, paragraph('More.')],
      reveal: [{ kind: 'list', ordered: false, items: [[inline('Nobody.')]] }],
      notes: [paragraph('Wait.')],
    });
  });

  test('labels as words where no part can begin: before the first step and on the answer sheet', () => {
    const { lesson: whole } = readLesson('a', `${FRONT}Question: first\n\n## [A](?)\n\n## Answers\n\nNotes: last\n`);
    expect(whole?.answers).toEqual([paragraph('Notes: last')]);
    expect(whole?.steps[0]).toMatchObject({ text: [], notes: [] });
  });

  test('words that only look like a label', () => {
    expect(textOf('A Question: who?')).toEqual([paragraph('A Question: who?')]);
    expect(textOf('*Question:* who?')?.[0]).toMatchObject({ inlines: [{ text: 'Question:', mark: 'emphasis' }, {}] });
    expect(textOf('- Question: who?')?.[0]?.kind).toBe('list');
    expect(textOf('`Question: who?`')).toEqual([paragraph('Question: who?')]);
  });
});

describe('a written lesson', () => {
  const list: Block = { kind: 'list', ordered: false, items: [[inline('one')], [inline('two')]] };

  test('gives the label a line of its own before a part that begins with no paragraph', () => {
    const [step] = lesson().steps;
    const whole = lesson({ steps: step === undefined ? [] : [{ ...step, question: [list, paragraph('Who?')] }] });
    expect(readLesson(whole.id, writeLesson(whole)).lesson).toEqual(whole);
  });

  test('reads as one writes by hand', () => {
    const [step] = lesson().steps;
    const parts = { text: [list], question: [paragraph('Who?'), paragraph('Why?')], notes: [paragraph('Wait.')] };
    const whole = lesson({
      introduction: [paragraph('Before.')],
      steps: step === undefined ? [] : [{ ...step, ...parts }],
      answers: [{ kind: 'paragraph', inlines: [inline('Nobody', { mark: 'emphasis' })] }],
    });
    expect(writeLesson(whole)).toBe(`---
title: Two bridges
level: Ages 15 to 18
minutes: 40
goals:
  - Read a date
language: en
---

Before.

## [One](?date=2020-05-08)

- one
- two

Question: Who?

Why?

Notes: Wait.

## Answers

*Nobody*
`);
  });

  test('is written in parts as in whole', () => {
    expect(writeBlocks([list, { kind: 'paragraph', inlines: [inline('Nobody', { mark: 'emphasis' })] }])).toBe(
      '- one\n- two\n\n*Nobody*',
    );
  });

  test('has no answer sheet where there are no answers', () => {
    expect(writeLesson(lesson())).not.toContain('Answers');
  });
});

test('a lesson of one’s own is known by its id, be it kept in the browser or brought by a link', () => {
  expect(['own', 'own-two-bridges', 'two-bridges', 'owned'].map(isOwnId)).toEqual([true, true, false, false]);
});
