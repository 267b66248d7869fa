/** Rules of passages that need no text: words within them, their order, their length against the article's. */
import type { Passage } from '../../domain/schema/base.ts';
import type { Annotation } from '../../domain/schema/dataset.ts';
import { passagesOf } from '../anchor/passages.ts';
import { ROW_KINDS } from '../source/annotation.ts';
import { faultUnless, type Fault } from './faults.ts';

function isOnce(text: string, part: string): boolean {
  const first = text.indexOf(part);
  return first !== -1 && !text.includes(part, first + 1);
}

function wordsFaults(annotation: Annotation): Fault[] {
  return (['controlReports', 'shareReports', 'figures'] as const).flatMap((kind) =>
    annotation[kind].flatMap(({ id, words, passages }) =>
      faultUnless(
        passages.slice(0, 1).some(({ exact }) => isOnce(exact, words)),
        {
          code: 'AR504',
          field: `${kind}.${id}.words`,
          value: words,
          remedy: 'write words that stand once in the first passage, to the letter',
        },
      ),
    ),
  );
}

function orderFaults(at: string, passages: readonly Passage[]): Fault[] {
  return passages.flatMap(({ start }, index) => {
    const before = passages[index - 1];
    return faultUnless(before === undefined || before.end <= start, {
      code: 'AR309',
      field: `${at}.passages.${index}.start`,
      value: start,
      remedy: 'begins before the passage above it ends; write passages in the order of the text, apart from each other',
    });
  });
}

/** Faults of all passages of one article. `length` is the article's, in UTF-16 units. */
export function passageFaults(annotation: Annotation, length: number): Fault[] {
  const placed = passagesOf(annotation).flatMap(({ field, passage }) => [
    ...faultUnless(passage.end <= length, {
      code: 'AR310',
      field: `${field}.start`,
      value: passage.start,
      remedy: `the article has ${length} UTF-16 units; anchor the passage again`,
    }),
    ...faultUnless(!passage.exact.includes('\n'), {
      code: 'AR514',
      field: `${field}.exact`,
      value: passage.exact,
      remedy: 'a passage is one sentence at most; write one for each line',
    }),
  ]);
  const ordered = ROW_KINDS.flatMap((kind) =>
    annotation[kind].flatMap(({ id, passages }) => orderFaults(`${kind}.${id}`, passages)),
  );
  return [...placed, ...ordered, ...wordsFaults(annotation)];
}
