import { NO_FILTER, type Loosening } from '../../domain/loosen.ts';
import { Button } from '../../ui/Button.tsx';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import type { QuotesModel } from './model.ts';

interface NoQuotesProps {
  model: QuotesModel;
  /** What to let go of; empty when the filters are not to blame. */
  loosen: readonly Loosening[];
}

/** Nothing to list: says why, and offers what helps. */
export function NoQuotes({ model, loosen }: NoQuotesProps) {
  const { t } = useWords();
  const { change } = useView();
  const { later, unpublished, filteredOut } = model;
  const isFiltered = later.length + unpublished.length === 0 && filteredOut.length > 0;
  return (
    <div className="quotes-none">
      <p>{t(isFiltered ? 'quotes.empty.filtered' : 'quotes.empty')}</p>
      {later.length > 0 && (
        <p>
          {t('quotes.empty.later', { count: later.length })}{' '}
          <Button onClick={() => change({ later: true })}>{t('quotes.show.later')}</Button>
        </p>
      )}
      {unpublished.length > 0 && (
        <p>
          {t('quotes.empty.unpublished', { count: unpublished.length })}{' '}
          <Button onClick={() => change({ knownby: null })}>{t('quotes.show.unpublished')}</Button>
        </p>
      )}
      {isFiltered &&
        loosen.map(({ constraint, ids }) => (
          <Button key={constraint} onClick={() => change({ [constraint]: NO_FILTER[constraint] })}>
            {t('quotes.loosen', { group: t(`filters.group.${constraint}`), count: ids.length })}
          </Button>
        ))}
      {isFiltered && <Button onClick={() => change(NO_FILTER)}>{t('quotes.clearAll')}</Button>}
    </div>
  );
}
