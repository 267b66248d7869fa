import { Suspense, useState } from 'react';
import { later } from '../../load/later.tsx';
import { withWholeText } from '../../load/whole-texts.ts';
import { Button } from '../../ui/Button.tsx';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import type { ReportEvidence } from './model.ts';

const Reader = later('reader', async () => (await import('./Reader.tsx')).Reader);

/** Opens the whole article; not offered where this build has no text of it, or where a guess hides something. */
export function ReadInPlace({ passages, article }: Pick<ReportEvidence, 'passages' | 'article'>) {
  const { view } = useView();
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const isHiding = view.hide.length > 0 && !view.reveal;
  if (isHiding || !withWholeText(article.id)) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('evidence.readInPlace')}</Button>
      {isOpen && (
        <Suspense fallback={null}>
          <Reader passages={passages} article={article} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
