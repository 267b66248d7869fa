import { describe, expect, test } from 'vitest';
import { suggest } from '../../src/extract/suggest.ts';
import { cueAfter, cueBefore, discourse, moreDiscourse } from './attribution-cases.ts';
import { fitToSpeak } from './fit-to-speak-cases.ts';
import * as newsroom from './newsroom-cases.ts';
import { offices } from './office-cases.ts';
import * as plainCopy from './plain-copy-cases.ts';

const TITLE =
  /^(?:the|an?|mr|mrs|ms|dr|prof|professor|sister|sheikh|bishop|president|minister|mayor|gen|general|col|colonel|lt) (?=.)/;

/** A speaker as it is compared: titles and articles before the name do not count. */
function bare(name: string): string {
  let text = name
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[.,“”"]/g, '')
    .trim();
  while (TITLE.test(text)) text = text.replace(TITLE, '');
  return text;
}

/** Alternatives are parted by "|", "null" among them where nobody is as fair an answer; "~" stands where a careful reader may differ. */
function isRight(wanted: string | null, got: string | null): boolean {
  if (wanted === null || wanted === '~') return wanted === got || wanted === '~';
  return wanted.split('|').some((one) => bare(one) === bare(got ?? 'null'));
}

/** Nobody is asked for a name, a label or a word held off. */
function speakersOf(text: string): (string | null)[] {
  return suggest(text, []).quotes.map(({ kind, speaker, cue }) => (kind === 'term' && cue === null ? null : speaker));
}

/** What was wanted where the speakers found are right, else what was found. */
function judged(text: string, wanted: readonly (string | null)[]): readonly (string | null)[] {
  const got = speakersOf(text);
  const right = got.length === wanted.length && wanted.every((name, index) => isRight(name, got[index] ?? null));
  return right ? wanted : got;
}

describe('a cue after the quotation', () => {
  test.each(cueAfter)('%s', (text, wanted) => {
    expect(judged(text, wanted)).toEqual(wanted);
  });
});

describe('a cue before the quotation', () => {
  test.each(cueBefore)('%s', (text, wanted) => {
    expect(judged(text, wanted)).toEqual(wanted);
  });
});

describe('sentences around the quotation', () => {
  test.each([...discourse, ...moreDiscourse])('%s', (text, wanted) => {
    expect(judged(text, wanted)).toEqual(wanted);
  });
});

describe('the wording of newsrooms', () => {
  test.each(Object.values(newsroom).flat())('%s', (text, wanted) => {
    expect(judged(text, wanted)).toEqual(wanted);
  });
});

describe('the wording of plain copy', () => {
  test.each(Object.values(plainCopy).flat())('%s', (text, wanted) => {
    expect(judged(text, wanted)).toEqual(wanted);
  });
});

describe('an office some paragraphs after its holder was named', () => {
  test.each(offices)('%s', (text, wanted) => {
    expect(judged(text, wanted)).toEqual(wanted);
  });
});

describe('whoever is fit to speak', () => {
  test.each(fitToSpeak)('%s', (text, wanted) => {
    expect(judged(text, wanted)).toEqual(wanted);
  });
});
