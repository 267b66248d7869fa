import { packed } from '../../../domain/lesson/lesson-link.ts';
import { PACKED_LIMIT } from '../../../domain/lesson/packed.ts';
import { writeLesson } from '../../../domain/lesson/write-lesson.ts';
import type { Lesson } from '../../../domain/schema/lesson.ts';
import { saveText } from '../../../load/save-file.ts';
import { useWholeCorpus } from '../../../load/useCorpus.ts';
import { Button } from '../../../ui/Button.tsx';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import { DEFAULT_VIEW } from '../../../view/link.ts';
import { useView } from '../../../view/useView.tsx';
import { ViewLink } from '../../../view/ViewLink.tsx';
import { useWords } from '../../../words/WordsProvider.tsx';
import { lessonModel, stepView } from '../model.ts';
import { openedLesson } from './own-view.ts';
import { UndoButton } from './UndoButton.tsx';
import { removeLesson } from './useShelf.ts';

/** Opens the lesson as a class will see it. */
function Openings({ lesson }: { lesson: Lesson }) {
  const corpus = useWholeCorpus();
  const { view } = useView();
  const { t } = useWords();
  const opened = openedLesson(lesson);
  const model = lessonModel(opened.lesson, 1);
  if (model === null) return null;
  const first = (present: boolean) =>
    stepView(opened.lesson, model.current, corpus, { lang: view.lang, present, own: opened.own });
  return (
    <>
      <ViewLink patch={first(false)} className="button button-plain">
        {t('ownLesson.walk')}
      </ViewLink>
      <ViewLink patch={first(true)} className="button button-main">
        {t('ownLesson.present')}
      </ViewLink>
      <ViewLink patch={{ ...first(false), panel: 'worksheet' }} className="button button-plain">
        {t('ownLesson.worksheet')}
      </ViewLink>
    </>
  );
}

/** One link that holds the whole lesson, where it is short enough. */
function Share({ lesson }: { lesson: Lesson }) {
  const { view, linkTo } = useView();
  const { t, number } = useWords();
  const { own, lesson: linked } = openedLesson(lesson);
  if (own === null) {
    const sizes = { length: number(packed(lesson).length), limit: number(PACKED_LIMIT) };
    return <p className="own-aside">{t('ownLesson.tooLong', sizes)}</p>;
  }
  return (
    <>
      <CopyButton
        text={() => linkTo({ ...DEFAULT_VIEW, lang: view.lang, lesson: linked.id, own })}
        label={t('ownLesson.share')}
        done={t('ownLesson.shared')}
        failed={t('ownLesson.shareFailed')}
      />
      <span className="own-aside">{t('ownLesson.shareNote')}</span>
    </>
  );
}

/** What can be done with the lesson as a whole. */
export function EditorBar({ lesson }: { lesson: Lesson }) {
  const { change } = useView();
  const { t } = useWords();
  const save = () => saveText(`${lesson.id.replace(/^own-/, '')}.md`, writeLesson(lesson), 'text/markdown');
  const remove = () => {
    removeLesson(lesson.id);
    change({ lesson: null });
  };
  return (
    <div className="own-bar">
      <div className="own-row">
        <Openings lesson={lesson} />
        <UndoButton />
      </div>
      <div className="own-row">
        <Button onClick={save}>{t('ownLesson.export')}</Button>
        <Share lesson={lesson} />
        <Button onClick={remove}>{t('ownLesson.remove')}</Button>
      </div>
    </div>
  );
}
