import { useState, type ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';

interface CopyButtonProps {
  /** The text to copy: made when it is wanted, since a link needs the browser's address. */
  text: () => string;
  look?: 'plain' | 'main';
  children: ReactNode;
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies a text and says so; where the browser forbids it, says that and shows the text to be taken by hand. */
export function CopyButton({ text, look = 'plain', children }: CopyButtonProps) {
  const { t } = useWords();
  const { hrefTo } = useView();
  const here = hrefTo({});
  const [done, setDone] = useState<{ here: string; text: string; worked: boolean } | null>(null);
  const copy = async (copied: string) => setDone({ here, text: copied, worked: await copyText(copied) });
  // once the view has changed, what was copied is no longer this
  const isTold = done?.here === here;
  return (
    <>
      <Button look={look} onClick={() => void copy(text())}>
        {isTold && done.worked ? t('evidence.copied') : children}
      </Button>
      <span role="status" className={isTold && !done.worked ? 'evidence-failed' : 'visually-hidden'}>
        {isTold && done.worked && t('evidence.copied')}
        {isTold && !done.worked && (
          <>
            {t('evidence.copyFailed')}{' '}
            <textarea readOnly rows={2} value={done.text} aria-label={t('evidence.copyFailed')} />
          </>
        )}
      </span>
    </>
  );
}
