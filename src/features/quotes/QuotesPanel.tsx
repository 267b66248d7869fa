import { Suspense, useMemo, type RefObject } from 'react';
import { isQuotation } from '../../domain/corpus.ts';
import { loosenings } from '../../domain/loosen.ts';
import { later } from '../../load/later.tsx';
import { useCorpus } from '../../load/useCorpus.ts';
import { useSelection } from '../../view/useSelection.tsx';
import { titleId } from '../../view/title-id.ts';
import { useView } from '../../view/useView.tsx';
import { ViewLink } from '../../view/ViewLink.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { NewestList, SpeakerList } from './CardList.tsx';
import { LaterLine } from './LaterLine.tsx';
import { quotesModel, type QuotesModel } from './model.ts';
import { NoQuotes } from './NoQuotes.tsx';
import { QuoteVerbs } from './QuoteVerbs.tsx';
import { useCards } from './useCards.ts';
import { useIsLive } from './useIsLive.ts';
import './quotes.css';
import './quote.css';
import './speakers.css';

function useQuotesModel(): QuotesModel {
  const corpus = useCorpus();
  const selection = useSelection();
  const { view, moment } = useView();
  const { later, wording: isByVerb } = view;
  return useMemo(
    () => quotesModel(corpus, { moment, selection, later, isByVerb }),
    [corpus, moment, selection, later, isByVerb],
  );
}

function Count({ model }: { model: QuotesModel }) {
  const { t, day, number } = useWords();
  const { moment, view } = useView();
  const { dated, undated, nobody, said, dayUnknown, later, unpublished, filteredOut } = model;
  const all = [said, dayUnknown, later, unpublished, filteredOut].reduce((sum, { length }) => sum + length, 0);
  return (
    <p className="quotes-count">
      {t('quotes.count', {
        listed: number(dated.length + undated.length + nobody.length),
        total: number(all),
        said: number(said.length),
        day: day(moment.day, 'tiny'),
        unknown: dayUnknown.length,
        later: view.later ? later.length : 0,
        out: filteredOut.length,
      })}
    </p>
  );
}

function Empty({ model }: { model: QuotesModel }) {
  const corpus = useCorpus();
  const { moment } = useView();
  const { filter } = useSelection();
  const loosen = useMemo(() => loosenings(corpus, filter, moment, isQuotation), [corpus, filter, moment]);
  return <NoQuotes model={model} loosen={loosen} />;
}

/** Above this many quotations only those in sight are drawn; below it the code for that is not even fetched. */
const MANY = 200;

const ManyCards = later('many-cards', async () => (await import('./ManyCards.tsx')).ManyCards);

/** As many as stand in sight at most. Where words come in parts, every other card might ask for one of its own. */
const FIRST = 40;

/** The first of a long list, until the list that draws what is in sight takes over. */
function first(model: QuotesModel): QuotesModel {
  return { ...model, dated: model.dated.slice(0, FIRST), undated: [], nobody: [] };
}

function List({ model, scroller }: { model: QuotesModel; scroller: RefObject<HTMLElement | null> }) {
  const { view } = useView();
  const isLive = useIsLive();
  const { passages } = useCorpus();
  const count = model.dated.length + model.undated.length + model.nobody.length;
  const Plain = view.quotes === 'newest' ? NewestList : SpeakerList;
  if (count === 0) return <Empty model={model} />;
  if (count <= (passages.parts.length > 0 ? FIRST : MANY))
    return <Plain model={model} query={view.q} select={view.select} />;
  const start = <Plain model={first(model)} query={view.q} select={view.select} />;
  if (!isLive) return start;
  return (
    <Suspense fallback={start}>
      <ManyCards model={model} order={view.quotes} query={view.q} select={view.select} scroller={scroller} />
    </Suspense>
  );
}

/** Everything that people are quoted with, as far as the view goes. */
export function QuotesPanel() {
  const model = useQuotesModel();
  const { view, moment, change } = useView();
  const { t } = useWords();
  const list = useCards(view.select, (id) => change({ select: id }));
  const isNewest = view.quotes === 'newest';
  const title = titleId(view, 'quotes-title');
  return (
    <section
      className="quotes"
      aria-label={title === undefined ? t('quotes.title') : undefined}
      aria-labelledby={title}
    >
      <header className="quotes-head">
        <h2 id={title}>{t('quotes.title')}</h2>
        <Count model={model} />
        <ViewLink patch={{ quotes: isNewest ? 'speaker' : 'newest' }}>
          {t(isNewest ? 'quotes.byActor' : 'quotes.newest')}
        </ViewLink>
      </header>
      <div className="quotes-cards" ref={list}>
        {view.wording && <QuoteVerbs />}
        <List model={model} scroller={list} />
      </div>
      <LaterLine model={model} isShown={view.later} eventDay={moment.day} />
    </section>
  );
}
