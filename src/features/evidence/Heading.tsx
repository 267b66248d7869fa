import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';

interface HeadingProps {
  /** What is selected, in a few words. */
  about: ReactNode;
  /** Buttons that belong to it. */
  children?: ReactNode;
}

/** The panel's heading, which stays in sight: what is selected, what can be done with it, and the way out. */
export function Heading({ about, children }: HeadingProps) {
  const { t } = useWords();
  const { change } = useView();
  return (
    <header className="evidence-head">
      <h2>
        {t('evidence.title')} <span className="evidence-about">{about}</span>
      </h2>
      <div className="evidence-actions">
        {children}
        <Button
          className="evidence-close"
          aria-label={t('evidence.close')}
          title={t('evidence.close')}
          onClick={() => change({ select: null })}
        >
          <svg width="11" height="11" viewBox="0 0 11 11" aria-hidden="true">
            <path d="M1 1L10 10M10 1L1 10" />
          </svg>
        </Button>
      </div>
    </header>
  );
}
