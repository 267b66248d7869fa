import { useId } from 'react';
import type { Lesson } from '../../domain/schema/lesson.ts';
import { useWholeCorpus } from '../../load/useCorpus.ts';
import { ViewLink } from '../../view/ViewLink.tsx';
import { useView } from '../../view/useView.tsx';
import { directionOf } from '../../words/languages.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { Blocks } from './Blocks.tsx';
import { lessonModel, stepView, type StepRow } from './model.ts';

/** A lesson with its goals, steps and answer sheet. `own` is the packed lesson, where the link must bring it along. */
export function LessonCard({ lesson, own = null }: { lesson: Lesson; own?: string | null }) {
  const corpus = useWholeCorpus();
  const { view } = useView();
  const { t } = useWords();
  const heading = useId();
  const model = lessonModel(lesson, 1);
  if (model === null) return null;
  const at = (row: StepRow, present: boolean) => stepView(lesson, row, corpus, { lang: view.lang, present, own });
  return (
    <article
      className="lesson-card"
      lang={lesson.language}
      dir={directionOf(lesson.language)}
      aria-labelledby={heading}
    >
      <h3 id={heading}>{lesson.title}</h3>
      <p className="lesson-facts">
        {t('lesson.facts', { level: lesson.level, minutes: lesson.minutes, steps: lesson.steps.length })}
      </p>
      <Blocks blocks={lesson.introduction} />
      <p className="lesson-actions">
        <ViewLink patch={at(model.current, false)} className="button button-plain">
          {t('lesson.walk')}
        </ViewLink>
        <ViewLink patch={at(model.current, true)} className="button button-main">
          {t('lesson.present')}
        </ViewLink>
        <ViewLink patch={{ ...at(model.current, false), panel: 'worksheet' }} className="button button-plain">
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
            <ViewLink patch={at(row, false)}>{row.step.heading}</ViewLink>
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
