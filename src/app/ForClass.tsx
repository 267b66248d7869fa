import { AddToLesson } from '../features/lesson/own/AddToLesson.tsx';
import { useView } from '../view/useView.tsx';
import { ViewLink } from '../view/ViewLink.tsx';
import { useWords } from '../words/WordsProvider.tsx';

/** What a teacher can make of the view: a worksheet, or a step of a lesson. */
export function ForClass() {
  const { view } = useView();
  const { t } = useWords();
  const isLesson = view.lesson !== null;
  return (
    <>
      <p className="take-away-row">
        <ViewLink patch={{ panel: 'worksheet', lesson: null, own: null, slide: 1 }} className="button button-plain">
          {t('worksheet.ofView')}
        </ViewLink>
        {isLesson && (
          <ViewLink patch={{ panel: 'worksheet' }} className="button button-plain">
            {t('worksheet.ofLesson')}
          </ViewLink>
        )}
      </p>
      <AddToLesson />
    </>
  );
}
