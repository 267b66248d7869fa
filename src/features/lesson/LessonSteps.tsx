import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import type { LessonAt } from './useLesson.ts';
import './lesson-steps.css';

/** Back, Next and how far the lesson has come. Each mark of the progress opens its step. */
export function LessonSteps({ lesson }: { lesson: LessonAt }) {
  const { t } = useWords();
  const { rows, current, previous, next, open } = lesson;
  return (
    <div className="lesson-steps">
      <Button onClick={() => open(previous)} disabled={previous === null}>
        {t('lesson.back')}
      </Button>
      <Button look="main" onClick={() => open(next)} disabled={next === null}>
        {t('lesson.next')}
      </Button>
      <ol className="lesson-progress" aria-label={t('lesson.progress')}>
        {rows.map((row) => (
          <li key={row.number} className={`is-${row.state}`}>
            <button
              type="button"
              aria-current={row.state === 'current' ? 'step' : undefined}
              aria-label={`${row.number}. ${row.step.heading}`}
              onClick={() => open(row)}
            />
          </li>
        ))}
      </ol>
      <span className="lesson-count" role="status">
        {t('lesson.step', { number: current.number, count: rows.length })}
      </span>
    </div>
  );
}
