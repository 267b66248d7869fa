import { useMemo, type ReactNode } from 'react';
import { ChartPicture } from '../features/chart/picture/ChartPicture.tsx';
import { Blocks } from '../features/lesson/Blocks.tsx';
import { stepView } from '../features/lesson/model.ts';
import { useLesson, type LessonAt } from '../features/lesson/useLesson.ts';
import { MapPicture } from '../features/map/picture/MapPicture.tsx';
import { WorksheetPage } from '../features/worksheet/WorksheetPage.tsx';
import { WorksheetPanel } from '../features/worksheet/WorksheetPanel.tsx';
import { isOwnId } from '../domain/lesson/own-id.ts';
import type { Lesson, LessonStep } from '../domain/schema/lesson.ts';
import { useWholeCorpus } from '../load/useCorpus.ts';
import { DEFAULT_VIEW } from '../view/link.ts';
import { FixedView, useView } from '../view/useView.tsx';
import type { View } from '../view/view.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { Filtered } from './Filtered.tsx';

/** A page's own view, with what it hides hidden and what it filters filtered. */
function Of({ patch, children }: { patch: Partial<View>; children: ReactNode }) {
  return (
    <FixedView corpus={useWholeCorpus()} patch={patch}>
      <Filtered>{children}</Filtered>
    </FixedView>
  );
}

const ALONE: Partial<View> = { panel: 'explore', present: false };

function PageOfView() {
  const { moment, linkTo } = useView();
  const { t, day } = useWords();
  return (
    <Of patch={ALONE}>
      <WorksheetPage
        source={t('core.title')}
        heading={t('worksheet.heading', { day: day(moment.day, 'long') })}
        step={null}
        link={linkTo(ALONE)}
        Map={MapPicture}
        Chart={ChartPicture}
      />
    </Of>
  );
}

/** Answers and notes stay with the teacher. */
function onPaper({ text, question }: LessonStep, language: Lesson['language']) {
  return {
    text: <Blocks blocks={text} />,
    question: question.length === 0 ? null : <Blocks blocks={question} />,
    language,
  };
}

function PagesOfLesson({ lesson: { lesson, rows } }: { lesson: LessonAt }) {
  const corpus = useWholeCorpus();
  const { view, linkTo } = useView();
  const { t } = useWords();
  const { lang, own } = view;
  const views = useMemo(
    () => rows.map((row) => stepView(lesson, row, corpus, { lang, own, present: false })),
    [rows, lesson, corpus, lang, own],
  );
  // a phone knows the lessons that come with the page, and no other: then the address is the step's view
  const addressOf = (step: View): string =>
    isOwnId(lesson.id)
      ? linkTo({ ...step, lesson: null, own: null, slide: 1 })
      : linkTo({ ...DEFAULT_VIEW, lang, lesson: lesson.id, slide: step.slide });
  return rows.map((row, index) => (
    <Of key={row.number} patch={views[index] ?? DEFAULT_VIEW}>
      <WorksheetPage
        source={t('worksheet.of', { lesson: lesson.title, number: row.number, count: rows.length })}
        heading={row.step.heading}
        step={onPaper(row.step, lesson.language)}
        link={addressOf(views[index] ?? DEFAULT_VIEW)}
        Map={MapPicture}
        Chart={ChartPicture}
      />
    </Of>
  ));
}

/** The worksheet of the view, or of every step of the lesson that it stands in. */
export function WorksheetView() {
  const lesson = useLesson();
  const { t } = useWords();
  if (lesson === null)
    return (
      <WorksheetPanel count={1} back={ALONE} other={null}>
        <PageOfView />
      </WorksheetPanel>
    );
  const other = { patch: { lesson: null, own: null, slide: 1 }, name: t('worksheet.viewOnly') };
  return (
    <WorksheetPanel count={lesson.rows.length} back={ALONE} other={other}>
      <PagesOfLesson lesson={lesson} />
    </WorksheetPanel>
  );
}
