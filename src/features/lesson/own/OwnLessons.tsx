import type { Lesson } from '../../../domain/schema/lesson.ts';
import { Button } from '../../../ui/Button.tsx';
import { useView } from '../../../view/useView.tsx';
import { ViewLink } from '../../../view/ViewLink.tsx';
import { useWords } from '../../../words/WordsProvider.tsx';
import { ImportLesson } from './ImportLesson.tsx';
import { firstStep, newLesson } from './new-lesson.ts';
import { ShelfTrouble } from './ShelfTrouble.tsx';
import { UndoButton } from './UndoButton.tsx';
import { addLesson, useShelf } from './useShelf.ts';
import './own.css';

function OwnRow({ lesson }: { lesson: Lesson }) {
  const { t } = useWords();
  return (
    <li>
      <ViewLink patch={{ lesson: lesson.id }}>{lesson.title}</ViewLink>
      <span>{t('ownLesson.steps', { count: lesson.steps.length })}</span>
    </li>
  );
}

/** The lessons kept in this browser, and the ways to more. */
export function OwnLessons() {
  const { lessons } = useShelf();
  const { moment, change } = useView();
  const words = useWords();
  const { t, day } = words;
  const begin = () => {
    const lesson = newLesson(firstStep(day(moment.day, 'long'), words), lessons, words);
    addLesson(lesson);
    change({ lesson: lesson.id });
  };
  return (
    <section className="own-lessons" aria-labelledby="own-lessons">
      <h3 id="own-lessons">{t('ownLesson.heading')}</h3>
      <p>{t('ownLesson.intro')}</p>
      <ShelfTrouble />
      {lessons.length === 0 ? (
        <p>{t('ownLesson.none')}</p>
      ) : (
        <ul className="own-list">
          {lessons.map((lesson) => (
            <OwnRow key={lesson.id} lesson={lesson} />
          ))}
        </ul>
      )}
      <div className="own-row">
        <Button onClick={begin}>{t('ownLesson.new')}</Button>
        <ImportLesson />
        <UndoButton />
      </div>
    </section>
  );
}
