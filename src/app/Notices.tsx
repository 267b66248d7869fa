import { visibleTurns } from '../domain/visible-turns.ts';
import { Button } from '../ui/Button.tsx';
import { useView } from '../view/useView.tsx';
import { useWords } from '../words/WordsProvider.tsx';

/** Names the parts of the link that could not be read; dismissing takes them out of the address. */
export function Notices() {
  const { problems, change } = useView();
  const { t, list } = useWords();
  const parts = visibleTurns(list(problems.map(({ param, text }) => `${param}=${text}`)));
  return (
    <div role="status" className="notices">
      {problems.length > 0 && (
        <p>
          <span>{t('core.notice', { parts })}</span>
          <Button look="link" onClick={() => change({}, 'replace')}>
            {t('core.dismiss')}
          </Button>
        </p>
      )}
    </div>
  );
}
