import { useMemo } from 'react';
import { unpackLesson } from '../../../domain/lesson/lesson-link.ts';
import { ownId } from '../../../domain/lesson/own-id.ts';
import { Button } from '../../../ui/Button.tsx';
import { useView } from '../../../view/useView.tsx';
import { ViewLink } from '../../../view/ViewLink.tsx';
import { useWords } from '../../../words/WordsProvider.tsx';
import { LessonCard } from '../LessonCard.tsx';
import { addLesson, useShelf } from './useShelf.ts';
import './own.css';

/** The lesson that the link brings: to open as it is, or to keep and edit. */
export function LinkedLesson() {
  const { view, change } = useView();
  const { lessons } = useShelf();
  const { t } = useWords();
  const lesson = useMemo(() => (view.own === null ? null : unpackLesson(view.own)), [view.own]);
  const keep = () => {
    if (lesson === null) return;
    const id = ownId(
      lesson.title,
      lessons.map((each) => each.id),
    );
    addLesson({ ...lesson, id });
    change({ lesson: id, own: null });
  };
  return (
    <>
      <p>
        <ViewLink patch={{ lesson: null, own: null }}>{t('ownLesson.all')}</ViewLink>
      </p>
      {lesson === null ? (
        <p className="own-trouble" role="alert">
          {t('ownLesson.broken')}
        </p>
      ) : (
        <>
          <p className="own-row">
            <span>{t('ownLesson.fromLink')}</span>
            <Button onClick={keep}>{t('ownLesson.keep')}</Button>
          </p>
          <LessonCard lesson={lesson} own={view.own} />
        </>
      )}
    </>
  );
}
