import type { Lesson } from '../../../domain/schema/lesson.ts';
import { ViewLink } from '../../../view/ViewLink.tsx';
import { useWords } from '../../../words/WordsProvider.tsx';
import { BlocksField } from './BlocksField.tsx';
import { EditorBar } from './EditorBar.tsx';
import { FactsEditor } from './FactsEditor.tsx';
import { ShelfTrouble } from './ShelfTrouble.tsx';
import { StepsEditor } from './StepsEditor.tsx';
import { putLesson, useShelf } from './useShelf.ts';
import './own.css';

/** Everything of a lesson of one's own, to write; each change is kept at once and can be taken back. */
export function LessonEditor({ lesson }: { lesson: Lesson }) {
  const { revision } = useShelf();
  const { t } = useWords();
  return (
    <div className="own-editor">
      <p>
        <ViewLink patch={{ lesson: null }}>{t('ownLesson.all')}</ViewLink>
      </p>
      <h2>{t('ownLesson.editor')}</h2>
      <ShelfTrouble />
      <EditorBar lesson={lesson} />
      <FactsEditor lesson={lesson} />
      <StepsEditor lesson={lesson} />
      <BlocksField
        key={revision}
        label={t('ownLesson.field.answers')}
        blocks={lesson.answers}
        onChange={(answers) => putLesson({ ...lesson, answers }, `${lesson.id} answers`)}
      />
    </div>
  );
}
