import { Button } from '../ui/Button.tsx';
import { useView } from '../view/useView.tsx';
import { useWords } from '../words/WordsProvider.tsx';

/** Map or words: the same view either way. */
export function SummaryToggle() {
  const { view, change } = useView();
  const { t } = useWords();
  if (view.panel !== 'explore') return null;
  return (
    <Button aria-pressed={view.summary} onClick={() => change({ summary: !view.summary })}>
      {t('summary.open')}
    </Button>
  );
}
