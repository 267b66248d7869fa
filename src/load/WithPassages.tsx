import type { ComponentType, ReactNode } from 'react';
import type { Report } from '../domain/corpus.ts';
import { partsOf, passagesHere, type PassagesOf } from '../domain/passages.ts';
import { useForgetFailures } from './forget-failures.ts';
import { useCorpus } from './useCorpus.ts';
import { usePassages } from './usePassages.ts';

interface WithPassagesProps {
  readonly reports: readonly Report[];
  readonly children: (passagesOf: PassagesOf) => ReactNode;
  /** What stands around words that have yet to come: it says so, tells what went wrong, and may ask again. */
  readonly late: ComponentType<{ readonly onRetry: () => void; readonly children: ReactNode }>;
}

function Fetched({ reports, children }: Pick<WithPassagesProps, 'reports' | 'children'>) {
  return children(usePassages(reports));
}

function Awaited({ reports, children, late: Late }: WithPassagesProps) {
  return (
    <Late onRetry={useForgetFailures()}>
      <Fetched reports={reports}>{children}</Fetched>
    </Late>
  );
}

/** Draws words of reports: at once where the corpus holds them, else when their part has come. */
export function WithPassages(props: WithPassagesProps) {
  const corpus = useCorpus();
  const isHere = partsOf(corpus.passages, props.reports).length === 0;
  return isHere ? props.children(passagesHere(corpus)) : <Awaited {...props} />;
}
