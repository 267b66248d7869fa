import { Suspense, useState } from 'react';
import { later } from './later.tsx';
import { Button } from '../ui/Button.tsx';
import { useView } from '../view/useView.tsx';
import type { PanelName } from '../view/view.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { Guard } from './Guard.tsx';

const TakeAwayView = later('take-away', async () => (await import('./TakeAwayView.tsx')).TakeAwayView);

/** The one entry to everything that can be taken away; its code comes when it is pressed. */
export function TakeAway() {
  const { t } = useWords();
  const { view } = useView();
  // a way to another view leads out of the dialog, too
  const [openAt, setOpenAt] = useState<PanelName | null>(null);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpenAt(view.panel)}>
        {t('takeAway.open')}
      </Button>
      {openAt === view.panel && (
        <Guard label={t('takeAway.title')} onClose={() => setOpenAt(null)}>
          <Suspense fallback={null}>
            <TakeAwayView onClose={() => setOpenAt(null)} />
          </Suspense>
        </Guard>
      )}
    </>
  );
}
