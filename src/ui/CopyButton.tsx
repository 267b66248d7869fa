import { useState } from 'react';
import { Button } from './Button.tsx';

interface CopyButtonProps {
  look?: 'plain' | 'main' | 'link';
  /** Makes the text when it is asked for. */
  text: () => string;
  label: string;
  /** What to say when it is copied, and when the browser does not allow it. */
  done: string;
  failed: string;
}

/** Copies a text, and says whether that worked where a screen reader hears it too; another text is another matter. */
export function CopyButton({ look = 'plain', text, label, done, failed }: CopyButtonProps) {
  const [copied, setCopied] = useState<{ text: string; worked: boolean } | null>(null);
  const copy = () => {
    const wanted = text();
    const tell = (worked: boolean) => setCopied({ text: wanted, worked });
    navigator.clipboard.writeText(wanted).then(
      () => tell(true),
      () => tell(false),
    );
  };
  const isTold = copied !== null && copied.text === text();
  return (
    <>
      <Button look={look} onClick={copy}>
        {isTold && copied.worked ? done : label}
      </Button>
      <span role="status" className={isTold && !copied.worked ? 'copy-failed' : 'visually-hidden'}>
        {isTold ? (copied.worked ? done : failed) : ''}
      </span>
    </>
  );
}
