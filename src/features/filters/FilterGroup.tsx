import { useCallback, useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { FilterChoice } from './FilterChoice.tsx';
import type { Choice, Group } from './model.ts';

interface FilterGroupProps {
  group: Group;
  onChoose: (ids: readonly string[]) => void;
}

function toggled(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
}

interface MoreProps {
  group: Group;
  /** How many choices are out of sight. */
  hidden: number;
  isOpen: boolean;
  onTurn: () => void;
}

/** Brings the rare choices, and takes them away again; not there when there are none. */
function More({ group, hidden, isOpen, onTurn }: MoreProps) {
  const { t } = useWords();
  const name = t(`filters.group.${group.facet}`);
  if (hidden === 0 && !isOpen) return null;
  const spoken = isOpen ? t('filters.fewerOf', { group: name }) : t('filters.moreOf', { count: hidden, group: name });
  return (
    <Button look="link" className="filters-more" aria-expanded={isOpen} aria-label={spoken} onClick={onTurn}>
      {isOpen ? t('filters.fewer') : t('filters.more', { count: hidden })}
    </Button>
  );
}

/** What the numbers count; or, once something is chosen, how to let the group go. */
function Counted({ group, onChoose }: FilterGroupProps) {
  const { t } = useWords();
  const name = t(`filters.group.${group.facet}`);
  if (group.checked.length > 0)
    return (
      <Button look="link" aria-label={t('filters.clearGroup', { group: name })} onClick={() => onChoose([])}>
        {t('filters.clear')}
      </Button>
    );
  return <small title={t(`filters.means.${group.counted}`)}>{t(`filters.counted.${group.counted}`)}</small>;
}

function isCited({ standing }: Choice): boolean {
  return standing === 'cited';
}

/** A function that stays the same and does what the last one drawn does. */
function useLatest(act: (id: string) => void): (id: string) => void {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((id: string) => latest.current(id), []);
}

/** A group of choices; the rare ones come when asked for, checked ones always stay in sight. */
export function FilterGroup({ group, onChoose }: FilterGroupProps) {
  const { t } = useWords();
  const headId = useId();
  const [isOpen, setOpen] = useState(false);
  const checked = new Set(group.checked);
  const isShown = ({ standing, id }: Choice) => isOpen || standing === 'first' || checked.has(id);
  const shown = group.choices.filter(isShown);
  const hidden = group.choices.length - shown.length;
  const toggle = useLatest((id: string) => onChoose(toggled(group.checked, id)));
  const rows = (choices: readonly Choice[]) =>
    choices.map((choice) => (
      <FilterChoice
        key={choice.id}
        choice={choice}
        isChecked={checked.has(choice.id)}
        facet={group.facet}
        counted={group.counted}
        onToggle={toggle}
      />
    ));
  return (
    <fieldset className="filters-group" aria-labelledby={headId}>
      <div className="filters-head">
        <h2 id={headId}>{t(`filters.group.${group.facet}`)}</h2>
        <More group={group} hidden={hidden} isOpen={isOpen} onTurn={() => setOpen(!isOpen)} />
        <Counted group={group} onChoose={onChoose} />
      </div>
      {rows(shown.filter((choice) => !isCited(choice)))}
      {shown.some(isCited) && <p className="filters-cited">{t('filters.cited')}</p>}
      {rows(shown.filter(isCited))}
    </fieldset>
  );
}
