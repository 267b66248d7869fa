import { saveText } from '../../../load/save-file.ts';
import { Button } from '../../../ui/Button.tsx';
import { useWords } from '../../../words/WordsProvider.tsx';
import { ownShelf, useShelf } from './useShelf.ts';

/** What went wrong with keeping lessons, and what helps. Nothing that was kept is ever lost over it. */
export function ShelfTrouble() {
  const { trouble } = useShelf();
  const { t } = useWords();
  return (
    <div role="status">
      {trouble !== null && (
        <p className="own-trouble">
          {t(`ownLesson.trouble.${trouble.kind}`)}{' '}
          {'text' in trouble && (
            <Button look="link" onClick={() => saveText('as-reported-lessons.json', trouble.text, 'application/json')}>
              {t('ownLesson.trouble.save')}
            </Button>
          )}{' '}
          {trouble.kind === 'aside' && (
            <Button look="link" onClick={() => ownShelf().forgetAside()}>
              {t('ownLesson.trouble.forget')}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
