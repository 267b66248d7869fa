import { Suspense, type ReactNode } from 'react';
import { useWords } from '../words/WordsProvider.tsx';
import { Boundary } from './Boundary.tsx';
import { Button } from './Button.tsx';
import './late-words.css';

/** Around words that have yet to come: says that they are on their way, or what kept them, and asks for them again. */
export function LateWords({ onRetry, children }: { onRetry: () => void; children: ReactNode }) {
  const { t } = useWords();
  const explain = (error: unknown, retry: () => void) => (
    <span role="alert" className="late-words">
      {t('core.passages.failed', { detail: error instanceof Error ? error.message : String(error) })}{' '}
      <Button look="link" onClick={retry}>
        {t('core.retry')}
      </Button>
    </span>
  );
  return (
    <Boundary fallback={explain} onRetry={onRetry}>
      <Suspense fallback={t('core.passages.coming')}>{children}</Suspense>
    </Boundary>
  );
}
