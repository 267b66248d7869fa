import { Button } from '../../../ui/Button.tsx';
import { useWords } from '../../../words/WordsProvider.tsx';
import { ownShelf, useShelf } from './useShelf.ts';

/** Takes back the last change to the reader's own lessons, whatever it was. */
export function UndoButton() {
  const { canUndo } = useShelf();
  const { t } = useWords();
  return (
    <Button disabled={!canUndo} onClick={() => ownShelf().undo()}>
      {t('ownLesson.undo')}
    </Button>
  );
}
