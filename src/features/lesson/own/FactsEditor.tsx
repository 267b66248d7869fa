import type { Lesson } from '../../../domain/schema/lesson.ts';
import { LANGUAGES } from '../../../words/languages.ts';
import { useWords } from '../../../words/WordsProvider.tsx';
import { BlocksField } from './BlocksField.tsx';
import { LinesField } from './LinesField.tsx';
import { MinutesField } from './MinutesField.tsx';
import { TextField } from './TextField.tsx';
import { putLesson, useShelf } from './useShelf.ts';

/** What a teacher reads before a lesson: title, level, minutes, language, goals, introduction. */
export function FactsEditor({ lesson }: { lesson: Lesson }) {
  const { revision } = useShelf();
  const { t } = useWords();
  const put = (patch: Partial<Lesson>, field: string) => putLesson({ ...lesson, ...patch }, `${lesson.id} ${field}`);
  return (
    <div className="own-facts" key={revision}>
      <TextField
        label={t('ownLesson.field.title')}
        value={lesson.title}
        onChange={(title) => put({ title }, 'title')}
      />
      <div className="own-facts-row">
        <TextField
          label={t('ownLesson.field.level')}
          value={lesson.level}
          onChange={(level) => put({ level }, 'level')}
        />
        <MinutesField value={lesson.minutes} onChange={(minutes) => put({ minutes }, 'minutes')} />
        <label className="own-select">
          <span>{t('ownLesson.field.language')}</span>
          <select value={lesson.language} onChange={({ target: { value } }) => put({ language: value }, 'language')}>
            {LANGUAGES.map(({ id, fullName }) => (
              <option key={id} value={id} lang={id}>
                {fullName}
              </option>
            ))}
          </select>
        </label>
      </div>
      <LinesField
        label={t('ownLesson.field.goals')}
        value={lesson.goals}
        onChange={(goals) => put({ goals }, 'goals')}
      />
      <BlocksField
        label={t('ownLesson.field.introduction')}
        blocks={lesson.introduction}
        onChange={(introduction) => put({ introduction }, 'introduction')}
      />
      <p className="own-aside">{t('ownLesson.markdown')}</p>
    </div>
  );
}
