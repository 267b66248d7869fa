import type { Happening } from '../../domain/schema/happening.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { voteBars } from './vote.ts';

type Vote = NonNullable<Happening['vote']>;

/** A vote drawn as such: one length a vote, in the order for, against, abstained. */
export function VoteBars({ vote }: { vote: Vote }) {
  const { t } = useWords();
  const { yes, no, abstained } = vote;
  return (
    <svg className="vote-bars" viewBox="0 0 100 10" role="img" aria-label={t('figures.vote', { yes, no, abstained })}>
      {voteBars(vote).map(({ key, x, width }) => (
        <rect key={key} className={`vote-${key}`} x={x} y={1} width={width} height={8} />
      ))}
    </svg>
  );
}
