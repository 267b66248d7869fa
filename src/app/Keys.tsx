import { later } from './later.tsx';
import { Suspense, useEffect, useState } from 'react';
import { isSingleKey } from '../load/single-keys.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { Guard } from './Guard.tsx';

const KeysDialog = later('keys-dialog', async () => (await import('../features/help/KeysDialog.tsx')).KeysDialog);

/** What takes the sign itself, and what is open already. */
const TAKEN = 'dialog, textarea, select, input:not([type="range"], [type="checkbox"], [type="radio"])';

/** Arabic keyboards have a question mark of their own. */
const SIGNS = new Set(['?', '؟']);

/** `?` opens the list of the keys; so does the button, for those who do not know the key. */
export function Keys() {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isWriting = event.target instanceof Element && event.target.closest(TAKEN) !== null;
      if (!SIGNS.has(event.key) || !isSingleKey(event) || isWriting) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <Button className="keys-button" aria-haspopup="dialog" aria-label={t('help.keys')} onClick={() => setOpen(true)}>
        <span aria-hidden="true">?</span>
      </Button>
      {isOpen && (
        <Guard label={t('help.keys')} onClose={() => setOpen(false)}>
          <Suspense fallback={null}>
            <KeysDialog onClose={() => setOpen(false)} />
          </Suspense>
        </Guard>
      )}
    </>
  );
}
