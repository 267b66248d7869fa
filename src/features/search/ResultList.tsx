import { use, useMemo } from 'react';
import { selectReports } from '../../domain/filter.ts';
import { useCorpus } from '../../load/useCorpus.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { useView } from '../../view/useView.tsx';
import { ViewLink } from '../../view/ViewLink.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { searchModel, type Result, type ResultGroup, type SearchModel } from './model.ts';
import { indexOf } from './search-index.ts';
import './search.css';

function useSearch(query: string): SearchModel {
  const corpus = useCorpus();
  const index = use(indexOf(corpus));
  const { view, moment } = useView();
  const { actor, side, outlet, place, interest } = view;
  const filter = useMemo(
    () => ({ actor, side, outlet, place, interest, q: '' }),
    [actor, side, outlet, place, interest],
  );
  const allowed = useMemo(() => selectReports(corpus, filter, moment).ids, [corpus, filter, moment]);
  return useMemo(() => {
    const kept = selectReports(corpus, { ...filter, q: query }, moment).ids;
    return searchModel(corpus, { query, matches: index.search(query), kept, allowed, moment });
  }, [corpus, filter, moment, query, index, allowed]);
}

function OneResult({ result }: { result: Result }) {
  const { view } = useView();
  const { t, name } = useWords();
  return (
    <li className={result.timing === 'unpublished' ? 'search-result is-unpublished' : 'search-result'}>
      <ViewLink patch={{ panel: 'explore', select: result.id }} current={view.select === result.id}>
        <span dir="auto">
          <MarkedText text={result.text} ranges={result.ranges} look="found" />
        </span>
      </ViewLink>
      {result.outlet !== null && (
        <small>
          {t('search.from', { outlet: name(result.outlet), timing: result.timing, exact: String(result.isExact) })}
        </small>
      )}
    </li>
  );
}

function Group({ group }: { group: ResultGroup }) {
  const { t } = useWords();
  const more = group.ids.length - group.shown.length;
  return (
    <section aria-label={t(`search.kind.${group.kind}`)}>
      <h2>
        {t(`search.kind.${group.kind}`)} <span>{t('search.number', { count: group.ids.length })}</span>
      </h2>
      <ul>
        {group.shown.map((result) => (
          <OneResult key={result.id} result={result} />
        ))}
      </ul>
      {more > 0 && <p>{t('search.more', { count: more })}</p>}
    </section>
  );
}

/** A list for each kind of thing that the text finds. */
export function ResultList({ query }: { query: string }) {
  const { t } = useWords();
  const { groups, exact, similar } = useSearch(query);
  return (
    <section className="search-results" aria-label={t('search.results')}>
      <p>{t('search.found', { exact: exact.length, similar: similar.length })}</p>
      {groups.map((group) => (
        <Group key={group.kind} group={group} />
      ))}
    </section>
  );
}
