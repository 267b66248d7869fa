import { useDeferredValue, useMemo } from 'react';
import { LessonText } from '../features/lesson/LessonText.tsx';
import { stepView, type StepRow } from '../features/lesson/model.ts';
import { useLesson, type LessonAt } from '../features/lesson/useLesson.ts';
import { useWholeCorpus } from '../load/useCorpus.ts';
import { HeldView, useView } from '../view/useView.tsx';
import { Filtered } from './Filtered.tsx';
import { PresentStep } from './PresentStep.tsx';
import { Unready } from './ready.tsx';

interface StepProps {
  lesson: LessonAt['lesson'];
  row: StepRow;
  isCurrent: boolean;
  withSentences: boolean;
}

/** One step; drawn whole before it is shown, so that showing it takes no more than that. */
function Step({ lesson, row, isCurrent, withSentences }: StepProps) {
  const corpus = useWholeCorpus();
  const { view } = useView();
  const { lang, present, own } = view;
  const { number, step } = row;
  const held = useMemo(
    () => stepView(lesson, { number, step, state: 'ahead' }, corpus, { lang, present, own }),
    [lesson, number, step, corpus, lang, present, own],
  );
  return (
    <HeldView corpus={corpus} held={held} isLive={isCurrent}>
      <Unready isUnready={!isCurrent}>
        <Filtered>
          <PresentStep isAhead={!isCurrent} withSentences={withSentences} text={<LessonText />} />
        </Filtered>
      </Unready>
    </HeldView>
  );
}

/** The step that is shown, and, once it stands, the ones before and after it out of sight. */
export function PresentSteps({ withSentences }: { withSentences: boolean }) {
  const lesson = useLesson();
  const current = lesson?.current.number ?? 0;
  const settled = useDeferredValue(current, 0);
  if (lesson === null) return <PresentStep withSentences={withSentences} text={<LessonText />} />;
  const isNear = ({ number }: StepRow) => number === current || (settled > 0 && Math.abs(number - settled) <= 1);
  return lesson.rows
    .filter(isNear)
    .map((row) => (
      <Step
        key={`${lesson.lesson.id} ${row.number}`}
        lesson={lesson.lesson}
        row={row}
        isCurrent={row.number === current}
        withSentences={withSentences}
      />
    ));
}
