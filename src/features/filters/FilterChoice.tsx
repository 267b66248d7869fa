import { memo, useId } from 'react';
import { useWords } from '../../words/WordsProvider.tsx';
import type { Choice, Group, Label } from './model.ts';

interface FilterChoiceProps {
  choice: Choice;
  isChecked: boolean;
  facet: Group['facet'];
  counted: Group['counted'];
  /** The same function for as long as the group stands: a choice that stays as it is is not drawn again. */
  onToggle: (id: string) => void;
}

/** The name of a choice in the reader's language. */
export function useLabel(): (label: Label) => string {
  const { t, name } = useWords();
  return (label) => ('key' in label ? t(label.key) : name(label));
}

/** One choice: a box to tick, its name, and how many it leaves now and in all. */
export const FilterChoice = memo(function FilterChoice(props: FilterChoiceProps) {
  const { choice, isChecked, facet, counted, onToggle } = props;
  const { t, number } = useWords();
  const labelOf = useLabel();
  const nameId = useId();
  const { id, label, now, total } = choice;
  const counts = t(`filters.counts.${counted}`, { now: number(now), total });
  return (
    <label className={now === 0 ? 'filters-choice filters-zero' : 'filters-choice'} title={counts}>
      <input
        type="checkbox"
        name={facet}
        value={id}
        checked={isChecked}
        aria-labelledby={nameId}
        title={counts}
        onChange={() => onToggle(id)}
      />
      <span id={nameId} className="filters-name">
        {labelOf(label)}
      </span>
      <b aria-hidden="true">{number(now)}</b>
      <em aria-hidden="true">{t('filters.total', { total: number(total) })}</em>
    </label>
  );
});
