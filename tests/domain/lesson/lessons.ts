/** Invented lessons for tests. */
import { newStep } from '../../../src/domain/lesson/edit.ts';
import type { Block, Lesson } from '../../../src/domain/schema/lesson.ts';

export function paragraph(text: string): Block {
  return { kind: 'paragraph', inlines: [{ text, mark: 'plain', link: null }] };
}

export function lesson(patch: Partial<Lesson> = {}): Lesson {
  return {
    id: 'own-two-bridges',
    title: 'Two bridges',
    level: 'Ages 15 to 18',
    minutes: 40,
    goals: ['Read a date'],
    language: 'en',
    introduction: [],
    steps: ['One', 'Two', 'Three'].map((heading) => newStep(heading, 'date=2020-05-08')),
    answers: [],
    ...patch,
  };
}
