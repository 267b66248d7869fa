import { useState } from 'react';
import { Button } from './Button.tsx';
import { copyText } from './copy-text.ts';

interface CopyButtonProps {
  look?: 'plain' | 'main' | 'link';
  /** Makes the text when it is asked for, since a link needs the browser's address. */
  text: () => string;
  label: string;
  /** What to say when it is copied, and when the browser does not allow it. */
  done: string;
  failed: string;
}

/**
 * Copies a text, and says whether that worked where a screen reader hears it too; where the browser forbids it, the
 * text is shown, to be taken by hand. Another text is another matter.
 */
export function CopyButton({ look = 'plain', text, label, done, failed }: CopyButtonProps) {
  const [copied, setCopied] = useState<{ text: string; worked: boolean } | null>(null);
  const copy = async (wanted: string) => setCopied({ text: wanted, worked: await copyText(wanted) });
  const isTold = copied !== null && copied.text === text();
  const hasFailed = isTold && !copied.worked;
  return (
    <>
      <Button look={look} onClick={() => void copy(text())}>
        {isTold && copied.worked ? done : label}
      </Button>
      <span role="status" className={hasFailed ? 'copy-failed' : 'visually-hidden'}>
        {isTold && copied.worked && done}
        {hasFailed && (
          <>
            {failed} <textarea readOnly rows={2} dir="auto" value={copied.text} aria-label={failed} />
          </>
        )}
      </span>
    </>
  );
}
