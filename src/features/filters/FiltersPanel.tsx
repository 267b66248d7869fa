import { useId, useMemo, useState, type ReactNode } from 'react';
import type { Facet } from '../../domain/report-table.ts';
import { NO_FILTER, type Constraint } from '../../domain/loosen.ts';
import { useCorpus } from '../../load/useCorpus.ts';
import { Button } from '../../ui/Button.tsx';
import { useSelection } from '../../view/useSelection.tsx';
import { useView } from '../../view/useView.tsx';
import type { View } from '../../view/view.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { FilterGroup } from './FilterGroup.tsx';
import { FilterState } from './FilterState.tsx';
import { Interest } from './Interest.tsx';
import { baseChoices, filtersModel, keptModel, type FiltersModel } from './model.ts';
import { SearchBox } from './SearchBox.tsx';
import './filters.css';
import './search-box.css';
import './choices.css';

function useFiltersModel(): FiltersModel {
  const corpus = useCorpus();
  const selection = useSelection();
  const { view, moment } = useView();
  const base = useMemo(() => baseChoices(corpus), [corpus]);
  const kept = useMemo(() => keptModel(corpus, { base, moment, selection }), [corpus, base, moment, selection]);
  return filtersModel(corpus, view, kept);
}

function patchOf(constraint: Constraint, ids: readonly string[]): Partial<View> {
  if (constraint === 'q') return { q: NO_FILTER.q };
  if (constraint === 'interest') return { interest: NO_FILTER.interest };
  return { [constraint]: ids };
}

/** Up and Down go from the search box to its results and back; at the ends they stay. */
function walk(event: KeyboardEvent, within: HTMLElement): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const stops = [...within.querySelectorAll<HTMLElement>('input, a')];
  const next = stops[stops.findIndex((stop) => stop === document.activeElement) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

function walked(within: HTMLElement | null): (() => void) | undefined {
  if (within === null) return undefined;
  const press = (event: KeyboardEvent) => walk(event, within);
  within.addEventListener('keydown', press);
  return () => within.removeEventListener('keydown', press);
}

/** The reader's choices; `results` lists what the typed text finds, `onSearch` is told when somebody comes to the box. On narrow screens they stand behind one button. */
export function FiltersPanel({ results = null, onSearch }: { results?: ReactNode; onSearch?: () => void }) {
  const model = useFiltersModel();
  const { view, change } = useView();
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const bodyId = useId();
  const choose = (facet: Facet, ids: readonly string[]) => change(patchOf(facet, ids));
  return (
    <section className={isOpen ? 'filters filters-opened' : 'filters'} aria-label={t('core.panel.filters')}>
      <Button className="filters-open" aria-expanded={isOpen} aria-controls={bodyId} onClick={() => setOpen(!isOpen)}>
        {t('filters.open', { count: model.active })}
      </Button>
      <div className="filters-body" id={bodyId}>
        <div role="search" ref={walked}>
          <SearchBox onNear={onSearch} />
          {results}
        </div>
        <FilterState
          model={model}
          onLetGo={(constraint) => change(patchOf(constraint, []))}
          onClear={() => change(NO_FILTER)}
        />
        {model.groups.map((group) => (
          <FilterGroup key={group.facet} group={group} onChoose={(ids) => choose(group.facet, ids)} />
        ))}
        <Interest count={model.interest} isChecked={view.interest} onTurn={(interest) => change({ interest })} />
        <Button look="main" className="filters-done" onClick={() => setOpen(false)}>
          {t('filters.done', { count: model.found.quotations })}
        </Button>
      </div>
    </section>
  );
}
