import { isByNow } from '../../domain/filter.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { ListedLink, ListedSource } from './ListedLink.tsx';
import type { Other } from './others.ts';
import { useFirst } from './useFirst.tsx';

function TieWords({ other }: { other: Other }) {
  const { t } = useWords();
  const tie = t(`evidence.tie.${other.tie}`);
  return other.topic === null ? tie : t('evidence.tie.differs', { tie, topic: other.topic });
}

/** Other reports of the same thing, each with why it stands here. */
export function Others({ others }: { others: readonly Other[] }) {
  const { t } = useWords();
  const { shown, more } = useFirst(others);
  if (others.length === 0) return <p className="evidence-others-none">{t('evidence.othersNone')}</p>;
  return (
    <div className="evidence-others">
      <h3>{t('evidence.others', { count: others.length })}</h3>
      <ul>
        {shown.map((other) => (
          <li key={other.id} className={isByNow(other.timing) ? undefined : 'evidence-left-out'}>
            <ListedLink listed={other} />
            <span>
              <ListedSource listed={other} />
            </span>
            <span className="evidence-how">
              <TieWords other={other} />
            </span>
          </li>
        ))}
      </ul>
      {more}
    </div>
  );
}
