import { later } from '../../load/later.tsx';
import { LINKED } from '../../domain/lesson/own-id.ts';
import { useLessons } from '../../load/useCorpus.ts';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { LessonCard } from './LessonCard.tsx';
import { LinkedLesson } from './own/LinkedLesson.tsx';
import { OwnLessons } from './own/OwnLessons.tsx';
import { useShelf } from './own/useShelf.ts';
import './lessons.css';

/** The editor reads and writes Markdown: its code comes for who edits. */
const LessonEditor = later('lesson-editor', async () => (await import('./own/LessonEditor.tsx')).LessonEditor);

/** The lessons that come with the corpus, and one's own beside them. */
function AllLessons() {
  const lessons = useLessons();
  const { t } = useWords();
  return (
    <>
      <h2>{t('lesson.heading')}</h2>
      <p className="lessons-intro">{t(lessons.length === 0 ? 'lesson.none' : 'lesson.intro')}</p>
      <div className="lessons-columns">
        <div>
          {lessons.map((lesson) => (
            <LessonCard key={lesson.id} lesson={lesson} />
          ))}
        </div>
        <OwnLessons />
      </div>
    </>
  );
}

/** All lessons; or, when the link names one of the reader's own, that one to edit. */
export function LessonsPanel() {
  const { view } = useView();
  const { lessons: kept } = useShelf();
  const { t } = useWords();
  const edited = kept.find(({ id }) => id === view.lesson);
  return (
    <section className="lessons" aria-label={t('lesson.heading')}>
      {view.lesson === LINKED && <LinkedLesson />}
      {edited !== undefined && <LessonEditor lesson={edited} />}
      {view.lesson !== LINKED && edited === undefined && <AllLessons />}
    </section>
  );
}
