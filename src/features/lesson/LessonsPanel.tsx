import type { Lesson } from '../../domain/schema/lesson.ts';
import { useCorpus, useLessons } from '../../load/useCorpus.ts';
import { ViewLink } from '../../view/ViewLink.tsx';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { Blocks } from './Blocks.tsx';
import { lessonModel, stepView } from './model.ts';
import './lessons.css';

function LessonCard({ lesson }: { lesson: Lesson }) {
  const corpus = useCorpus();
  const { view } = useView();
  const { t } = useWords();
  const model = lessonModel(lesson, 1);
  if (model === null) return null;
  const { lang } = view;
  const first = (present: boolean) => stepView(lesson, model.current, corpus, { lang, present });
  return (
    <article
      className="lesson-card"
      lang={lesson.language}
      dir={lesson.language === 'ar' ? 'rtl' : 'ltr'}
      aria-labelledby={`lesson-${lesson.id}`}
    >
      <h3 id={`lesson-${lesson.id}`}>{lesson.title}</h3>
      <p className="lesson-facts">
        {t('lesson.facts', { level: lesson.level, minutes: lesson.minutes, steps: lesson.steps.length })}
      </p>
      <Blocks blocks={lesson.introduction} />
      <p className="lesson-actions">
        <ViewLink patch={first(false)} className="button button-plain">
          {t('lesson.walk')}
        </ViewLink>
        <ViewLink patch={first(true)} className="button button-main">
          {t('lesson.present')}
        </ViewLink>
        <ViewLink patch={{ ...first(false), panel: 'worksheet' }} className="button button-plain">
          {t('lesson.worksheet')}
        </ViewLink>
      </p>
      <h4>{t('lesson.goals')}</h4>
      <ul>
        {lesson.goals.map((goal) => (
          <li key={goal}>{goal}</li>
        ))}
      </ul>
      <h4>{t('lesson.steps')}</h4>
      <ol>
        {model.rows.map((row) => (
          <li key={row.number}>
            <ViewLink patch={stepView(lesson, row, corpus, { lang, present: false })}>{row.step.heading}</ViewLink>
          </li>
        ))}
      </ol>
      {lesson.answers.length > 0 && (
        <details>
          <summary>{t('lesson.answers')}</summary>
          <Blocks blocks={lesson.answers} />
        </details>
      )}
    </article>
  );
}

/** The lessons that come with the corpus, each with its goals, steps and answer sheet. */
export function LessonsPanel() {
  const lessons = useLessons();
  const { t } = useWords();
  return (
    <section className="lessons" aria-label={t('lesson.heading')}>
      <h2>{t('lesson.heading')}</h2>
      <p className="lessons-intro">{t(lessons.length === 0 ? 'lesson.none' : 'lesson.intro')}</p>
      {lessons.map((lesson) => (
        <LessonCard key={lesson.id} lesson={lesson} />
      ))}
    </section>
  );
}
