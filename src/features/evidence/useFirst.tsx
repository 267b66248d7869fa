import { useState, type ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../words/WordsProvider.tsx';

/** Rows drawn at first, and with every press. No list of the five articles is as long. */
const FIRST = 100;

interface First<T> {
  readonly shown: readonly T[];
  /** The button that brings the next ones and says how many there are; null where all are shown. */
  readonly more: ReactNode;
}

/** A list that may be very long: the first of it, and a way to the rest. */
export function useFirst<T>(rows: readonly T[]): First<T> {
  const { t } = useWords();
  const [count, setCount] = useState(FIRST);
  const left = rows.length - count;
  return {
    shown: left > 0 ? rows.slice(0, count) : rows,
    more:
      left > 0 ? (
        <Button look="link" onClick={() => setCount(count + FIRST)}>
          {t('evidence.moreRows', { count: left })}
        </Button>
      ) : null,
  };
}
