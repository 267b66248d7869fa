import { useState, type ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../words/WordsProvider.tsx';

interface CopyButtonProps {
  text: string;
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
  const [done, setDone] = useState<{ text: string; worked: boolean } | null>(null);
  const copy = async () => setDone({ text, worked: await copyText(text) });
  const isTold = done?.text === text;
  return (
    <>
      <Button look={look} onClick={() => void copy()}>
        {isTold && done.worked ? t('evidence.copied') : children}
      </Button>
      <span role="status" className={isTold && !done.worked ? 'evidence-failed' : 'visually-hidden'}>
        {isTold && done.worked && t('evidence.copied')}
        {isTold && !done.worked && (
          <>
            {t('evidence.copyFailed')} <textarea readOnly rows={2} value={text} aria-label={t('evidence.copyFailed')} />
          </>
        )}
      </span>
    </>
  );
}
