import { useState } from 'react';
import { found } from '../../domain/corpus.ts';
import { useWholeCorpus } from '../../load/useCorpus.ts';
import { Button } from '../../ui/Button.tsx';
import { useView } from '../../view/useView.tsx';
import type { Guess } from '../../view/view.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { dotsOf, guessModel, STATUS_ANSWERS, type GuessModel, type StatusAnswer } from './guess.ts';
import './guess.css';

type Add = (guess: string) => void;

function ShareGuess({ tally, add }: { tally: readonly number[]; add: Add }) {
  const { t } = useWords();
  const [percent, setPercent] = useState(50);
  return (
    <>
      <label className="guess-slider">
        <span>{t('lesson.guess.share')}</span>
        <input
          type="range"
          min={0}
          max={100}
          value={percent}
          aria-valuetext={t('lesson.guess.percent', { value: percent })}
          onChange={(event) => setPercent(event.target.valueAsNumber)}
        />
        <output>{t('lesson.guess.percent', { value: percent })}</output>
      </label>
      <Button onClick={() => add(String(percent))}>{t('lesson.guess.add')}</Button>
      <svg
        className="guess-line"
        viewBox="0 0 400 28"
        role="img"
        aria-label={`${t('lesson.guess.tally')}: ${tally.join(', ')}`}
      >
        <line x1={0} x2={400} y1={20} y2={20} />
        {dotsOf(tally).map(({ key, x, y }) => (
          <circle key={key} cx={x} cy={y} r={4} />
        ))}
      </svg>
    </>
  );
}

function ChoiceGuess(props: {
  label: string;
  choices: readonly { id: string; name: string; count: number }[];
  add: Add;
}) {
  const { label, choices, add } = props;
  return (
    <fieldset className="guess-choices">
      <legend>{label}</legend>
      {choices.map(({ id, name, count }) => (
        <Button key={id} onClick={() => add(id)}>
          {name} <b>{count}</b>
        </Button>
      ))}
    </fieldset>
  );
}

function StatusGuess({ counts, add }: { counts: ReadonlyMap<StatusAnswer, number>; add: Add }) {
  const { t } = useWords();
  const choices = STATUS_ANSWERS.map((id) => ({ id, name: t(`lesson.status.${id}`), count: counts.get(id) ?? 0 }));
  return <ChoiceGuess label={t('lesson.guess.status')} choices={choices} add={add} />;
}

function SpeakerGuess({ counts, add }: { counts: ReadonlyMap<string, number>; add: Add }) {
  const corpus = useWholeCorpus();
  const { t, name } = useWords();
  const choices = [...counts].map(([id, count]) => ({ id, name: name(found(corpus.actors, id)), count }));
  return <ChoiceGuess label={t('lesson.guess.speaker')} choices={choices} add={add} />;
}

function Answers({ model, add }: { model: GuessModel; add: Add }) {
  if (model.kind === 'share') return <ShareGuess tally={model.tally} add={add} />;
  if (model.kind === 'status') return <StatusGuess counts={model.counts} add={add} />;
  return <SpeakerGuess counts={model.counts} add={add} />;
}

/** The class's guesses, kept in the link of this machine and nowhere else. */
export function GuessBox({ kind }: { kind: Guess }) {
  const corpus = useWholeCorpus();
  const { view, change } = useView();
  const { t } = useWords();
  const model = guessModel(corpus, kind, view);
  if (model === null) return <p className="guess">{t('lesson.guess.needs')}</p>;
  const add: Add = (guess) => change({ tally: [...view.tally, guess] }, 'replace');
  return (
    <section className="guess" aria-label={t('lesson.guess')}>
      <Answers model={model} add={add} />
      <p role="status">
        {t('lesson.guess.count', { count: view.tally.length })}{' '}
        {view.tally.length > 0 && (
          <Button look="link" onClick={() => change({ tally: view.tally.slice(0, -1) }, 'replace')}>
            {t('lesson.guess.undo')}
          </Button>
        )}
      </p>
    </section>
  );
}
