import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { LoadProblem } from '../load/problem.ts';
import { Boundary } from '../ui/Boundary.tsx';
import { Failure } from '../ui/Failure.tsx';
import { useWords } from '../words/WordsProvider.tsx';

/** Tells what failed within it and offers to try again; what stands outside goes on. */
export function Guard(props: { reset?: readonly unknown[]; label?: string; children: ReactNode }) {
  const { reset, label, children } = props;
  const { t } = useWords();
  const queries = useQueryClient();
  const forget = () => {
    if (reset !== undefined) queries.removeQueries({ queryKey: reset });
  };
  const explain = (error: unknown, retry: () => void) => {
    const fault = error instanceof LoadProblem ? error.fault : 'unexpected';
    const where = error instanceof LoadProblem ? error.detail : String(error);
    const failure = (
      <Failure
        what={t(`core.failed.${fault}`)}
        where={where}
        remedy={t(`core.remedy.${fault}`)}
        retryLabel={t('core.retry')}
        onRetry={retry}
      />
    );
    return label === undefined ? <main>{failure}</main> : <section aria-label={label}>{failure}</section>;
  };
  return (
    <Boundary fallback={explain} onRetry={forget}>
      {children}
    </Boundary>
  );
}
