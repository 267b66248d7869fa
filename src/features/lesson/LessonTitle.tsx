import { useWords } from '../../words/WordsProvider.tsx';
import { useLesson } from './useLesson.ts';

/** The lesson's name in the presenter's header. */
export function LessonTitle() {
  const lesson = useLesson();
  const { t } = useWords();
  return lesson === null ? null : <p lang={lesson.lesson.language}>{t('lesson.of', { title: lesson.lesson.title })}</p>;
}
