import { Suspense, type ReactNode } from 'react';
import { useWords } from '../words/WordsProvider.tsx';
import { Guard } from './Guard.tsx';
import { Drawn } from './ready.tsx';

interface PanelProps {
  name: string;
  /** Accessible name of the region while the panel itself is not there to give it. */
  label: string;
  children: ReactNode;
}

/** One panel of the page: it loads, fails and is retried on its own. */
export function Panel({ name, label, children }: PanelProps) {
  const { t } = useWords();
  const waiting = (
    <section aria-label={label}>
      <p>{t('core.loading')}</p>
    </section>
  );
  return (
    <div className={`panel panel-${name}`}>
      <Guard label={label}>
        <Suspense fallback={waiting}>
          {children}
          <Drawn name={name} />
        </Suspense>
      </Guard>
    </div>
  );
}
