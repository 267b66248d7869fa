import { Suspense, type ReactNode } from 'react';
import { useWords } from '../words/WordsProvider.tsx';
import { Guard } from './Guard.tsx';
import { Drawn } from './ready.tsx';

interface PanelProps {
  name: string;
  /** Accessible name of the region while the panel itself is not there to give it. */
  label: string;
  /** Query to forget before trying again. */
  reset?: readonly unknown[];
  children: ReactNode;
}

/** One panel of the page: it loads, fails and is retried on its own. */
export function Panel({ name, label, reset, children }: PanelProps) {
  const { t } = useWords();
  const waiting = (
    <section aria-label={label}>
      <p>{t('core.loading')}</p>
    </section>
  );
  return (
    <div className={`panel panel-${name}`}>
      <Guard label={label} {...(reset === undefined ? {} : { reset })}>
        <Suspense fallback={waiting}>
          {children}
          <Drawn name={name} />
        </Suspense>
      </Guard>
    </div>
  );
}
