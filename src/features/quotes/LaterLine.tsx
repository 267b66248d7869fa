import { ViewLink } from '../../view/ViewLink.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { WithPassages } from '../../load/WithPassages.tsx';
import { LateWords } from './late-words.ts';
import { speakerWords } from './card-words.ts';
import { partsIn } from './parts.ts';
import type { QuotesModel } from './model.ts';

interface LaterLineProps {
  model: QuotesModel;
  isShown: boolean;
  eventDay: string;
}

const SPLIT = ' […] ';

/** Speakers named in the line; the others are counted. */
const MOST_NAMED = 24;

function Waiting({ model }: { model: QuotesModel }) {
  const words = useWords();
  const { t, number } = words;
  const groups = model.laterBySpeaker();
  return (
    <p className="quotes-line">
      <span>
        {t('quotes.saidLater')}{' '}
        {groups.slice(0, MOST_NAMED).map((group, index) => (
          <span key={group.ids[0]}>
            <b>{t('quotes.saidLater.one', { speaker: speakerWords(group, words), count: number(group.ids.length) })}</b>{' '}
            {index === 0 && (
              <q lang="en" dir="ltr">
                <WithPassages reports={[group.sample]} late={LateWords}>
                  {(passagesOf) => partsIn(passagesOf(group.sample)).join(SPLIT)}
                </WithPassages>
              </q>
            )}{' '}
          </span>
        ))}
        {groups.length > MOST_NAMED && t('quotes.saidLater.more', { count: groups.length - MOST_NAMED })}
      </span>
      <ViewLink patch={{ later: true }} className="quotes-show">
        {t('quotes.show')}
        <span className="visually-hidden"> {t('quotes.show.later')}</span>
      </ViewLink>
    </p>
  );
}

/** What the two clocks leave out: said later, or published later; each with the way to see it. */
export function LaterLine({ model, isShown, eventDay }: LaterLineProps) {
  const { t, day } = useWords();
  const { later, unpublished } = model;
  return (
    <div className="quotes-later">
      {later.length > 0 && !isShown && <Waiting model={model} />}
      {later.length > 0 && isShown && (
        <p className="quotes-line">
          <span>{t('quotes.laterShown', { count: later.length, day: day(eventDay, 'tiny') })}</span>
          <ViewLink patch={{ later: false }} className="quotes-show">
            {t('quotes.hide')}
          </ViewLink>
        </p>
      )}
      {unpublished.length > 0 && (
        <p className="quotes-line">
          <span>{t('quotes.unpublished', { count: unpublished.length })}</span>
          <ViewLink patch={{ knownby: null }} className="quotes-show">
            {t('quotes.show')}
            <span className="visually-hidden"> {t('quotes.show.unpublished')}</span>
          </ViewLink>
        </p>
      )}
    </div>
  );
}
