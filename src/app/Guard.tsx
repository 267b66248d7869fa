import type { ReactNode } from 'react';
import { useForgetFailures } from '../load/forget-failures.ts';
import { LoadProblem } from '../load/problem.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { Boundary } from '../ui/Boundary.tsx';
import { Button } from '../ui/Button.tsx';
import { Failure } from '../ui/Failure.tsx';

interface GuardProps {
  /** Accessible name of what stands in the panel's place; without one it is the whole page. */
  label?: string;
  /** Where a dialog would have stood over the page: how to be rid of it. */
  onClose?: () => void;
  children: ReactNode;
}

/** Tells what failed within it and offers to try again; what stands outside goes on. */
export function Guard({ label, onClose, children }: GuardProps) {
  const { t } = useWords();
  const forget = useForgetFailures();
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
      >
        {onClose !== undefined && <Button onClick={onClose}>{t('core.close')}</Button>}
      </Failure>
    );
    if (label === undefined) return <main>{failure}</main>;
    return (
      <section aria-label={label} className={onClose === undefined ? undefined : 'failure-over'}>
        {failure}
      </section>
    );
  };
  return (
    <Boundary fallback={explain} onRetry={forget}>
      {children}
    </Boundary>
  );
}
