import { Suspense, type ComponentType, type ReactNode } from 'react';
import type { Report } from '../domain/corpus.ts';
import { partsOf, passagesHere, type PassagesOf } from '../domain/passages.ts';
import { useForgetFailures } from './forget-failures.ts';
import { later } from './later.tsx';
import { useCorpus } from './useCorpus.ts';

interface WithPassagesProps {
  readonly reports: readonly Report[];
  readonly children: (passagesOf: PassagesOf) => ReactNode;
  /** What stands around words that have yet to come: it says so, tells what went wrong, and may ask again. */
  readonly late: ComponentType<{ readonly onRetry: () => void; readonly children: ReactNode }>;
}

/** A corpus that came whole never asks for it. */
const Fetched = later('fetched', async () => (await import('./Fetched.tsx')).Fetched);

function Awaited({ reports, children, late: Late }: WithPassagesProps) {
  const forget = useForgetFailures();
  return (
    // nothing stands there until the code that says what is awaited has come
    <Suspense fallback={null}>
      <Late onRetry={forget}>
        <Fetched reports={reports}>{children}</Fetched>
      </Late>
    </Suspense>
  );
}

/** Draws words of reports: at once where the corpus holds them, else when their part has come. */
export function WithPassages(props: WithPassagesProps) {
  const corpus = useCorpus();
  const isHere = partsOf(corpus.passages, props.reports).length === 0;
  return isHere ? props.children(passagesHere(corpus)) : <Awaited {...props} />;
}
