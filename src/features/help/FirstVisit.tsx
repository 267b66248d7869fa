import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { ViewLink } from '../../view/ViewLink.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { putAway, usePutAway } from './visited.ts';
import './first-visit.css';

/**
 * What this is and is not, in three sentences, until the reader puts it away; then `children`. It stands where
 * the page has room of its own for it, so that nothing is covered and nothing moves.
 */
export function FirstVisit({ children = null }: { children?: ReactNode }) {
  const { t } = useWords();
  const isAway = usePutAway();
  if (isAway) return children;
  return (
    <div role="note" className="first-visit" aria-label={t('help.first')}>
      <p>
        {t('help.first.what')} {t('help.first.how')} {t('help.first.not')}
      </p>
      <div>
        <Button look="main" onClick={putAway}>
          {t('help.first.dismiss')}
        </Button>
        <ViewLink patch={{ panel: 'help' }}>{t('help.heading')}</ViewLink>
      </div>
    </div>
  );
}
