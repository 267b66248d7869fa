import type { Constraint } from '../../domain/loosen.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import type { FiltersModel } from './model.ts';

interface FilterStateProps {
  model: FiltersModel;
  onLetGo: (constraint: Constraint) => void;
  onClear: () => void;
}

function Nothing({ model, onLetGo }: Omit<FilterStateProps, 'onClear'>) {
  const { t } = useWords();
  return (
    <>
      <p>{t('filters.nothing')}</p>
      {model.loosen.length === 0 && <p>{t('filters.loosenAll')}</p>}
      {model.loosen.map(({ constraint, ids }) => (
        <Button key={constraint} look="link" onClick={() => onLetGo(constraint)}>
          {t('filters.loosen', { group: t(`filters.group.${constraint}`), count: ids.length })}
        </Button>
      ))}
    </>
  );
}

/** What the filters leave, or what to let go of when that is nothing. Nothing is said while nothing is filtered. */
export function FilterState({ model, onLetGo, onClear }: FilterStateProps) {
  const { t } = useWords();
  const { active, found } = model;
  const isNothing = found.quotations + found.others === 0;
  return (
    <div className="filters-state">
      <div role="status">
        {active > 0 && !isNothing && (
          <p>{t('filters.found', { quotations: found.quotations, reports: found.others })}</p>
        )}
        {active > 0 && isNothing && <Nothing model={model} onLetGo={onLetGo} />}
      </div>
      {active > 0 && (
        <Button look="link" onClick={onClear}>
          {t('filters.clearAll')}
        </Button>
      )}
    </div>
  );
}
