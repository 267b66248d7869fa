import { useId, useState } from 'react';
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

/** Heading, what the numbers count, and how to let the group go. */
function Head({ group, headId, onChoose }: FilterGroupProps & { headId: string }) {
  const { t } = useWords();
  const name = t(`filters.group.${group.facet}`);
  return (
    <div className="filters-head">
      <h2 id={headId}>{name}</h2>
      {group.checked.length > 0 && (
        <Button look="link" aria-label={t('filters.clearGroup', { group: name })} onClick={() => onChoose([])}>
          {t('filters.clear')}
        </Button>
      )}
      <small title={t(`filters.means.${group.counted}`)}>{t(`filters.counted.${group.counted}`)}</small>
    </div>
  );
}

/** A group of choices; the rare ones come when asked for, checked ones always stay in sight. */
export function FilterGroup({ group, onChoose }: FilterGroupProps) {
  const { t } = useWords();
  const headId = useId();
  const [isOpen, setOpen] = useState(false);
  const hidden = group.choices.filter(({ standing, isChecked }) => standing !== 'first' && !isChecked);
  const isCited = (choice: Choice) => choice.standing === 'cited';
  const shown = isOpen ? group.choices : group.choices.filter((choice) => !hidden.includes(choice));
  const toggle = (id: string) => onChoose(toggled(group.checked, id));
  const rows = (choices: readonly Choice[]) =>
    choices.map((choice) => <FilterChoice key={choice.id} choice={choice} counted={group.counted} onToggle={toggle} />);
  const name = t(`filters.group.${group.facet}`);
  return (
    <fieldset className="filters-group" aria-labelledby={headId}>
      <Head group={group} headId={headId} onChoose={onChoose} />
      {rows(shown.filter((choice) => !isCited(choice)))}
      {shown.some(isCited) && <p className="filters-cited">{t('filters.cited')}</p>}
      {rows(shown.filter(isCited))}
      {(isOpen || hidden.length > 0) && (
        <Button
          look="link"
          className="filters-more"
          aria-expanded={isOpen}
          aria-label={
            isOpen ? t('filters.fewerOf', { group: name }) : t('filters.moreOf', { count: hidden.length, group: name })
          }
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? t('filters.fewer') : t('filters.more', { count: hidden.length })}
        </Button>
      )}
    </fieldset>
  );
}
