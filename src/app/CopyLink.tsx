import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { copyText } from '../ui/copy-text.ts';
import { useView } from '../view/useView.tsx';
import { useWords } from '../words/WordsProvider.tsx';

/** Copies the link of the view on screen, and says so in words that a screen reader hears. */
export function CopyLink() {
  const { linkTo, hrefTo } = useView();
  const { t } = useWords();
  const [copied, setCopied] = useState<{ href: string; worked: boolean } | null>(null);
  const href = hrefTo({});
  const copy = async () => setCopied({ href, worked: await copyText(linkTo()) });
  const isTold = copied?.href === href;
  return (
    <>
      <Button onClick={() => void copy()}>{isTold && copied.worked ? t('core.linkCopied') : t('core.copyLink')}</Button>
      <span role="status" className="visually-hidden">
        {isTold ? t(copied.worked ? 'core.linkCopied' : 'core.copyFailed') : ''}
      </span>
    </>
  );
}
