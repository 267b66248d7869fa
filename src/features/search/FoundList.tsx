import { useMemo } from 'react';
import { selectReports } from '../../domain/filter.ts';
import type { Outlet } from '../../domain/schema/article.ts';
import { useCorpus } from '../../load/useCorpus.ts';
import { WithPassages } from '../../load/WithPassages.tsx';
import { LateWords } from '../../ui/LateWords.tsx';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { useSelection } from '../../view/useSelection.tsx';
import { useView } from '../../view/useView.tsx';
import { ViewLink } from '../../view/ViewLink.tsx';
import type { Words } from '../../words/words.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { searchModel, wordsFound, type Result, type ResultGroup } from './model.ts';
import type { Matches } from './search-index.ts';
import './search.css';

/** "Sergei Ryabkov; Unnamed daily, published later"; a result that is no quotation has no speaker. */
function sourceWords({ timing, isExact, isQuotation, speakers }: Result, outlet: Outlet, words: Words): string {
  const { t, name, list } = words;
  const from = t('search.from', { outlet: name(outlet), timing, exact: String(isExact) });
  if (!isQuotation) return from;
  const speaker = speakers.length === 0 ? t('quotes.nobody') : list(speakers.map(name));
  return t('search.by', { speaker, from });
}

function ResultText({ result: { name, report, words }, query }: { result: Result; query: string }) {
  if (report === null) return name === null ? null : <MarkedText {...name} look="found" />;
  return (
    <WithPassages reports={[report]} late={LateWords}>
      {(passagesOf) => <MarkedText {...wordsFound(report, passagesOf(report), query, words)} look="found" />}
    </WithPassages>
  );
}

function OneResult({ result, query }: { result: Result; query: string }) {
  const { view } = useView();
  const words = useWords();
  const text = <ResultText result={result} query={query} />;
  return (
    <li className={result.timing === 'unpublished' ? 'search-result is-unpublished' : 'search-result'}>
      <ViewLink patch={{ panel: 'explore', select: result.id }} current={view.select === result.id}>
        <span dir="auto">{result.isQuotation ? <q lang="en">{text}</q> : text}</span>
      </ViewLink>
      {result.outlet !== null && <small>{sourceWords(result, result.outlet, words)}</small>}
    </li>
  );
}

function Group({ group, query }: { group: ResultGroup; query: string }) {
  const { t } = useWords();
  const more = group.count - group.shown.length;
  return (
    <section aria-label={t(`search.kind.${group.kind}`)}>
      <h2>
        {t(`search.kind.${group.kind}`)} <span>{t('search.number', { count: group.count })}</span>
      </h2>
      <ul>
        {group.shown.map((result) => (
          <OneResult key={result.id} result={result} query={query} />
        ))}
      </ul>
      {more > 0 && <p>{t('search.more', { count: more })}</p>}
    </section>
  );
}

/** What a search finds, by kind. */
export function FoundList({ query, matches }: { query: string; matches: Matches }) {
  const { t } = useWords();
  const corpus = useCorpus();
  const { moment } = useView();
  const { filter } = useSelection();
  const { groups, exact, similar } = useMemo(() => {
    const { failed } = selectReports(corpus, { ...filter, q: query }, moment);
    return searchModel(corpus, { query, matches, failed, moment });
  }, [corpus, filter, moment, query, matches]);
  return (
    <section className="search-results" aria-label={t('filters.results')}>
      <p>{t('search.found', { exact, similar })}</p>
      {groups.map((group) => (
        <Group key={group.kind} group={group} query={query} />
      ))}
    </section>
  );
}
