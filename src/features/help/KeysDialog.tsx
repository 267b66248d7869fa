import { useEffect, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { KeyTable } from './Tables.tsx';
import { SingleKeys } from './SingleKeys.tsx';
import './help.css';
import './keys.css';

/** The list of the keys; Escape closes it, and the browser gives the focus back. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { t } = useWords();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog className="keys" ref={dialog} aria-labelledby="keys-title" onClose={onClose}>
      <div className="keys-head">
        <h2 id="keys-title">{t('help.keys')}</h2>
        <Button onClick={() => dialog.current?.close()}>{t('core.close')}</Button>
      </div>
      <KeyTable />
      <SingleKeys />
    </dialog>
  );
}
