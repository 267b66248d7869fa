import { describe, expect, test } from 'vitest';
import { suggest } from '../../src/extract/suggest.ts';
import { agencies } from './attribution-cases/agencies.ts';
import { articles } from './attribution-cases/articles.ts';
import { discourse, meantAround, moreDiscourse } from './attribution-cases/around.ts';
import { aidWorkers, briefings } from './attribution-cases/briefings.ts';
import { calledAgain } from './attribution-cases/called-again.ts';
import { cueAfter } from './attribution-cases/cue-after.ts';
import { cueBefore } from './attribution-cases/cue-before.ts';
import { dailies } from './attribution-cases/dailies.ts';
import { features, styles } from './attribution-cases/features.ts';
import { fitToSpeak } from './attribution-cases/fit-to-speak.ts';
import { bodies, names } from './attribution-cases/names.ts';
import { nobody, nobodyNamed } from './attribution-cases/nobody.ts';
import { offices } from './attribution-cases/offices.ts';
import { moreParagraphs } from './attribution-cases/papers.ts';
import { lastParagraphs, paragraphs } from './attribution-cases/paragraphs.ts';
import { wires } from './attribution-cases/wires.ts';

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

/** Whether the speaker found is one of the fair answers. */
function isRight(wanted: string | null, got: string | null): boolean {
  return (wanted ?? 'null').split('|').some((one) => bare(one) === bare(got ?? 'null'));
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

describe.each([
  ['a cue after the quotation', cueAfter],
  ['a cue before the quotation', cueBefore],
  ['sentences around the quotation', [...discourse, ...moreDiscourse, ...meantAround]],
  ['agency copy', [...agencies, ...wires]],
  ['British dailies', dailies],
  ['features, interviews and live pages', [...features, ...styles]],
  ['briefings and press notices', [...briefings, ...aidWorkers]],
  ['ranks, offices and names of bodies', [...names, ...bodies]],
  ['words of nobody', [...nobody, ...nobodyNamed]],
  ['whoever is called again', calledAgain],
  ['an office some paragraphs after its holder was named', offices],
  ['whoever is fit to speak', fitToSpeak],
  ['whole paragraphs', [...paragraphs, ...moreParagraphs, ...lastParagraphs]],
  ['whole articles', articles],
])('%s', (_, cases) => {
  test.each(cases)('%s', (text, wanted) => {
    expect(judged(text, wanted)).toEqual(wanted);
  });
});
