import type { ChangeEvent } from 'react';
import { useWords } from '../../words/WordsProvider.tsx';
import { SPEEDS, type Player } from './usePlay.ts';

const SHAPES: Readonly<Record<Player['state'], string>> = {
  paused: 'M3 1.5v11L12.5 7z',
  playing: 'M3 1.5h3v11H3zM8.5 1.5h3v11h-3z',
  stepping: 'M2 1.5v11L9.5 7zM10 1.5h2.5v11H10z',
};

const NAMES = { paused: 'timeline.play', playing: 'timeline.pause', stepping: 'timeline.step' } as const;

/** Play or pause, and how fast. */
export function DayPlay({ player }: { player: Player }) {
  const { t, number } = useWords();
  const { state, speed, press, setSpeed } = player;
  const choose = (event: ChangeEvent<HTMLSelectElement>) => setSpeed(Number(event.currentTarget.value));
  return (
    <div className="day-play">
      <button type="button" className="day-play-button" aria-label={t(NAMES[state])} onClick={press}>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d={SHAPES[state]} />
        </svg>
      </button>
      <select className="day-speed" aria-label={t('timeline.speed')} value={speed} onChange={choose}>
        {SPEEDS.map((each) => (
          <option key={each} value={each}>
            {t('timeline.speed.times', { times: number(each) })}
          </option>
        ))}
      </select>
    </div>
  );
}
