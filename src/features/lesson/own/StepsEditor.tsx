import { useEffect, useRef, useState, type RefObject } from 'react';
import { changedStep, movedStep, withoutStep } from '../../../domain/lesson/edit.ts';
import type { Lesson, LessonStep } from '../../../domain/schema/lesson.ts';
import { useWholeCorpus } from '../../../load/useCorpus.ts';
import { useView } from '../../../view/useView.tsx';
import { useWords } from '../../../words/WordsProvider.tsx';
import { lessonModel, stepView } from '../model.ts';
import { openedLesson } from './own-view.ts';
import { StepEditor } from './StepEditor.tsx';
import { putLesson, useShelf } from './useShelf.ts';

/** Where the focus goes when the steps have moved: to the same control of the same step. */
interface Focus {
  readonly step: number;
  readonly part: string;
}

function focusedPart(): string {
  return document.activeElement?.getAttribute('data-part') ?? 'heading';
}

function focusIn(list: HTMLElement | null, { step, part }: Focus): void {
  const row = list?.querySelector(`[data-step="${step}"]`);
  const same = row?.querySelector<HTMLElement>(`[data-part="${part}"]:not(:disabled)`);
  (same ?? row?.querySelector<HTMLElement>('[data-part="heading"]'))?.focus();
}

/** Alt with an arrow, anywhere in a step, moves that step. */
function useMoveKeys(list: RefObject<HTMLElement | null>, move: (number: number, by: number) => void): void {
  useEffect(() => {
    const element = list.current;
    const press = (event: KeyboardEvent) => {
      const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
      if (!event.altKey || by === 0 || !(event.target instanceof Element)) return;
      event.preventDefault();
      move(Number(event.target.closest('[data-step]')?.getAttribute('data-step')), by);
    };
    element?.addEventListener('keydown', press);
    return () => element?.removeEventListener('keydown', press);
  });
}

/** The steps in their order: to be written, moved, and taken out. */
export function StepsEditor({ lesson }: { lesson: Lesson }) {
  const corpus = useWholeCorpus();
  const { view } = useView();
  const { revision } = useShelf();
  const { t } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<Focus | null>(null);
  const [open, setOpen] = useState<number | null>(null);
  const [told, setTold] = useState('');
  useEffect(() => {
    if (wanted.current !== null) focusIn(list.current, wanted.current);
    wanted.current = null;
  });
  const opened = openedLesson(lesson);
  const rows = lessonModel(opened.lesson, 1)?.rows ?? [];
  const count = rows.length;
  const move = (from: number, by: number) => {
    const to = from + by;
    if (to < 1 || to > count) return;
    wanted.current = { step: to, part: focusedPart() };
    if (open === from) setOpen(to);
    else if (open === to) setOpen(from);
    putLesson(movedStep(lesson, from - 1, to - 1));
    setTold(t('ownLesson.moved', { number: to, count }));
  };
  useMoveKeys(list, move);
  const remove = (number: number) => {
    wanted.current = { step: Math.min(number, count - 1), part: 'heading' };
    setOpen(null);
    putLesson(withoutStep(lesson, number - 1));
    setTold(t('ownLesson.stepRemoved'));
  };
  const change = (number: number, patch: Partial<LessonStep>, field: string) =>
    putLesson(changedStep(lesson, number - 1, patch), `${lesson.id} ${number} ${field}`);
  return (
    <section aria-labelledby="own-steps">
      <h3 id="own-steps">{t('ownLesson.stepsHeading')}</h3>
      <p className="own-aside">{t('ownLesson.keys')}</p>
      <p role="status" className="own-aside">
        {told}
      </p>
      <ol ref={list} className="own-steps">
        {rows.map((row) => (
          <StepEditor
            key={row.number}
            step={row.step}
            number={row.number}
            count={count}
            isOpen={open === row.number}
            view={stepView(opened.lesson, row, corpus, { lang: view.lang, present: false, own: opened.own })}
            revision={revision}
            onToggle={() => setOpen(open === row.number ? null : row.number)}
            onMove={(by) => move(row.number, by)}
            onRemove={() => remove(row.number)}
            onChange={(patch, field) => change(row.number, patch, field)}
          />
        ))}
      </ol>
    </section>
  );
}
