import { useId } from 'react';
import type { Count } from '../../domain/filter.ts';
import { useWords } from '../../words/WordsProvider.tsx';

interface InterestProps {
  count: Count;
  isChecked: boolean;
  onTurn: (isChecked: boolean) => void;
}

/** Only claims that hurt the claimant's own side; the rule by which they are found unfolds beside it. */
export function Interest({ count, isChecked, onTurn }: InterestProps) {
  const { t, number } = useWords();
  const nameId = useId();
  const counts = t('filters.interest.counts', { now: number(count.now), total: count.total });
  return (
    <div className="filters-interest">
      <label className={count.now === 0 ? 'filters-choice filters-zero' : 'filters-choice'} title={counts}>
        <input
          type="checkbox"
          checked={isChecked}
          aria-labelledby={nameId}
          title={counts}
          onChange={() => onTurn(!isChecked)}
        />
        <span id={nameId} className="filters-name">
          {t('filters.interest')}
        </span>
        <b aria-hidden="true">{number(count.now)}</b>
        <em aria-hidden="true">{t('filters.total', { total: number(count.total) })}</em>
      </label>
      <details>
        <summary>{t('filters.interest.rule')}</summary>
        <p>{t('filters.interest.means')}</p>
      </details>
    </div>
  );
}
