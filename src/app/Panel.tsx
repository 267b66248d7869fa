import { Suspense, type ReactNode } from 'react';
import { useWords } from '../words/WordsProvider.tsx';
import { Guard } from './Guard.tsx';
import { Drawn } from './ready.tsx';

interface PanelProps {
  name: string;
  /** Accessible name of the region while the panel itself is not there to give it. */
  label: string;
  /** It comes to life with the page itself, at once, and not in its turn; what it waits for, the page waits for. */
  isFirst?: boolean;
  children: ReactNode;
}

/** One panel of the page: it loads, fails and is retried on its own. */
export function Panel({ name, label, isFirst = false, children }: PanelProps) {
  const { t } = useWords();
  const waiting = (
    <section aria-label={label}>
      <p>{t('core.loading')}</p>
    </section>
  );
  const content = (
    <>
      {children}
      <Drawn name={name} />
    </>
  );
  return (
    <div className={`panel panel-${name}`}>
      <Guard label={label}>{isFirst ? content : <Suspense fallback={waiting}>{content}</Suspense>}</Guard>
    </div>
  );
}
