import type { LessonFault } from '../../../domain/lesson/blocks.ts';
import type { MessageKey } from '../../../words/catalog.ts';
import type { Words } from '../../../words/words.ts';

const KEYS = {
  'front matter': 'ownLesson.fault.front',
  yaml: 'ownLesson.fault.yaml',
  length: 'ownLesson.fault.length',
  field: 'ownLesson.fault.field',
  heading: 'ownLesson.fault.heading',
  label: 'ownLesson.fault.label',
  link: 'ownLesson.fault.link',
  inline: 'ownLesson.fault.inline',
  nested: 'ownLesson.fault.nested',
  block: 'ownLesson.fault.block',
} as const satisfies Record<LessonFault['kind'], MessageKey>;

/** What a lesson could not take, with its line and what to do, in the language of the page. */
export function faultWords({ line, kind, detail }: LessonFault, { t }: Words): string {
  return t('ownLesson.line', { line, what: t(KEYS[kind], { detail }) });
}
