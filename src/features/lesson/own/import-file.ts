/** A lesson file -> a lesson for the shelf. What is wrong with it is told; nothing else happens. */
import type { Corpus } from '../../../domain/corpus.ts';
import { ownId } from '../../../domain/lesson/own-id.ts';
import { readLesson } from '../../../domain/lesson/read-lesson.ts';
import { LESSON_LIMIT, type Lesson } from '../../../domain/schema/lesson.ts';
import { knownIds } from '../../../view/known.ts';
import { readLink } from '../../../view/link.ts';
import type { Words } from '../../../words/words.ts';
import { faultWords } from './fault-words.ts';

export interface Imported {
  /** Null: the file is no lesson. */
  readonly lesson: Lesson | null;
  /** What could not be kept or does not open, in words. */
  readonly faults: readonly string[];
}

/** Parts of the steps' links that this corpus does not know. */
function linkFaults({ steps }: Lesson, corpus: Corpus, { t, list }: Words): string[] {
  const known = knownIds(corpus);
  return steps.flatMap(({ link }, index) => {
    const { problems } = readLink(link, known);
    const parts = list(problems.map(({ param, text }) => `${param}=${text}`));
    return problems.length === 0 ? [] : [t('ownLesson.linkPart', { number: index + 1, parts })];
  });
}

/** Reads a file's text. `taken` are the ids on the shelf. Never throws. */
export function importedLesson(text: string, taken: readonly string[], corpus: Corpus, words: Words): Imported {
  const { t, number } = words;
  if (text.length > LESSON_LIMIT)
    return { lesson: null, faults: [t('ownLesson.tooLarge', { limit: number(LESSON_LIMIT) })] };
  const { lesson, faults } = readLesson('imported', text);
  // one line may hold the same fault twice
  const told = [...new Set(faults.map((fault) => faultWords(fault, words)))];
  if (lesson === null) return { lesson, faults: told };
  const kept = { ...lesson, id: ownId(lesson.title, taken) };
  return { lesson: kept, faults: [...told, ...linkFaults(kept, corpus, words)] };
}
