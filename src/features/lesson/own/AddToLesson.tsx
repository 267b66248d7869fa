import { useState, type FormEvent } from 'react';
import { newStep, withStep } from '../../../domain/lesson/edit.ts';
import type { Corpus } from '../../../domain/corpus.ts';
import { useWholeCorpus } from '../../../load/useCorpus.ts';
import { Button } from '../../../ui/Button.tsx';
import { useView, type ViewState } from '../../../view/useView.tsx';
import { ViewLink } from '../../../view/ViewLink.tsx';
import type { Words } from '../../../words/words.ts';
import { useWords } from '../../../words/WordsProvider.tsx';
import { newLesson } from './new-lesson.ts';
import { stepLink } from './own-view.ts';
import { ShelfTrouble } from './ShelfTrouble.tsx';
import { UndoButton } from './UndoButton.tsx';
import { addLesson, putLesson, useShelf } from './useShelf.ts';
import './own.css';

/** Stands for a lesson that is yet to be made. */
const NEW = '';

/** A heading to begin with: the selected place, and the day. */
function headingOf(corpus: Corpus, { view, moment }: ViewState, { t, day, name }: Words): string {
  const place = view.select === null ? undefined : corpus.places.get(view.select);
  const words = day(moment.day, 'long');
  if (place === undefined) return t('ownLesson.step.default', { day: words });
  return t('ownLesson.step.ofPlace', { place: name(place), day: words });
}

interface Added {
  readonly id: string;
  readonly title: string;
  readonly number: number;
}

function AddedLine({ added }: { added: Added | null }) {
  const { t } = useWords();
  const { lessons } = useShelf();
  const isThere = added !== null && lessons.some(({ id, steps }) => id === added.id && steps.length >= added.number);
  return (
    <div role="status" className="own-row">
      {isThere && (
        <>
          <span>{t('ownLesson.added', { title: added.title, number: added.number })}</span>
          <UndoButton />
          <ViewLink
            patch={{ panel: 'lessons', lesson: added.id, own: null, hide: [], guess: null, tally: [], reveal: false }}
          >
            {t('ownLesson.editOf', { title: added.title })}
          </ViewLink>
        </>
      )}
    </div>
  );
}

/** Puts the view on screen at the end of a lesson of one's own, or begins a new one with it. */
export function AddToLesson() {
  const corpus = useWholeCorpus();
  const state = useView();
  const words = useWords();
  const { lessons } = useShelf();
  const { t } = words;
  const [heading, setHeading] = useState(() => headingOf(corpus, state, words));
  const [chosen, setChosen] = useState<string | null>(null);
  const [added, setAdded] = useState<Added | null>(null);
  const lesson = lessons.find(({ id }) => id === (chosen ?? lessons.at(-1)?.id));
  const add = (event: FormEvent) => {
    event.preventDefault();
    const step = newStep(
      heading.trim() === '' ? headingOf(corpus, state, words) : heading.trim(),
      stepLink(state.view),
    );
    const next = lesson === undefined ? newLesson(step, lessons, words) : withStep(lesson, step);
    if (lesson === undefined) addLesson(next);
    else putLesson(next);
    setChosen(next.id);
    setAdded({ id: next.id, title: next.title, number: next.steps.length });
  };
  return (
    <form className="own-add" onSubmit={add} aria-label={t('ownLesson.add')}>
      <h4>{t('ownLesson.add')}</h4>
      <label className="own-select">
        <span>{t('ownLesson.add.lesson')}</span>
        <select value={lesson?.id ?? NEW} onChange={(event) => setChosen(event.target.value)}>
          {lessons.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
          <option value={NEW}>{t('ownLesson.add.new')}</option>
        </select>
      </label>
      <label className="own-field">
        <span>{t('ownLesson.add.heading')}</span>
        <input value={heading} onChange={(event) => setHeading(event.target.value)} />
      </label>
      <div>
        <Button type="submit">{t('ownLesson.add.button')}</Button>
      </div>
      <AddedLine added={added} />
      <ShelfTrouble />
    </form>
  );
}
