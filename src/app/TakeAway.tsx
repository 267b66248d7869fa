import { lazy, Suspense, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { Guard } from './Guard.tsx';

const TakeAwayView = lazy(async () => ({ default: (await import('./TakeAwayView.tsx')).TakeAwayView }));

/** The one entry to everything that can be taken away; its code comes when it is pressed. */
export function TakeAway() {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('takeAway.open')}
      </Button>
      {isOpen && (
        <Guard label={t('takeAway.title')}>
          <Suspense fallback={null}>
            <TakeAwayView onClose={() => setOpen(false)} />
          </Suspense>
        </Guard>
      )}
    </>
  );
}
