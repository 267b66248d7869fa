import { useQueryClient } from '@tanstack/react-query';
import { LoadProblem } from '../../../load/problem.ts';
import { Failure } from '../../../ui/Failure.tsx';
import { useView } from '../../../view/useView.tsx';
import { useWords } from '../../../words/WordsProvider.tsx';
import type { Problem } from './engine.ts';
import { isWhole, retryReading } from './text-queries.ts';
import { useFoundText } from './useFoundText.ts';

function problemOf(error: unknown): Problem {
  if (error instanceof LoadProblem) return error;
  return { fault: 'code', detail: String(error) };
}

/** While words are still being read, or cannot be, what is listed is not all there is: this says so. */
export function ReadingState() {
  const { view } = useView();
  const { t } = useWords();
  const client = useQueryClient();
  const { data, error } = useFoundText(view.q);
  const problem = error === null ? (data?.problem ?? null) : problemOf(error);
  if (problem !== null)
    return (
      <Failure
        what={t('search-parts.incomplete')}
        where={problem.detail}
        remedy={t(`core.remedy.${problem.fault}`)}
        retryLabel={t('core.retry')}
        onRetry={() => void retryReading(client, error === null)}
      />
    );
  if (data === null || (data !== undefined && isWhole(data))) return null;
  const [read, parts] = [data?.read ?? 0, data?.parts ?? 0];
  return <p role="status">{parts === 0 ? t('filters.reading') : t('search-parts.reading', { read, parts })}</p>;
}
