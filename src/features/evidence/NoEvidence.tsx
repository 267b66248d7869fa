import type { ReactNode } from 'react';
import { useWords } from '../../words/WordsProvider.tsx';
import './evidence.css';

export interface EmptyProps {
  /** What stands here while nothing is selected, given the panel's own words for that. */
  empty?: ((nothing: ReactNode) => ReactNode) | undefined;
}

function Nothing() {
  const { t } = useWords();
  return (
    <>
      <h2>{t('evidence.title')}</h2>
      <p className="evidence-none">{t('evidence.none')}</p>
    </>
  );
}

/** The panel of the evidence while nothing is selected; the code that shows evidence need not be there for it. */
export function NoEvidence({ empty }: EmptyProps) {
  const { t } = useWords();
  const nothing = <Nothing />;
  return (
    <section className="evidence" aria-label={t('core.panel.evidence')}>
      {empty?.(nothing) ?? nothing}
    </section>
  );
}
