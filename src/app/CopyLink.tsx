import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { useView } from '../view/useView.tsx';
import { useWords } from '../words/WordsProvider.tsx';

/** Copies the link of the view on screen, and says so in words that a screen reader hears. */
export function CopyLink() {
  const { linkTo } = useView();
  const { t } = useWords();
  const [copied, setCopied] = useState<{ link: string; worked: boolean } | null>(null);
  const link = linkTo();
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setCopied({ link, worked: true }),
      () => setCopied({ link, worked: false }),
    );
  const isTold = copied?.link === link;
  return (
    <>
      <Button onClick={() => void copy()}>{isTold && copied.worked ? t('core.linkCopied') : t('core.copyLink')}</Button>
      <span role="status" className="visually-hidden">
        {isTold ? t(copied.worked ? 'core.linkCopied' : 'core.copyFailed') : ''}
      </span>
    </>
  );
}
