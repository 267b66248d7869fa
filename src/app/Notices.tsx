import { visibleTurns } from '../domain/visible-turns.ts';
import { Button } from '../ui/Button.tsx';
import { useView, type ViewState } from '../view/useView.tsx';
import { useWords } from '../words/WordsProvider.tsx';

function Problems({ problems }: Pick<ViewState, 'problems'>) {
  const { change } = useView();
  const { t, list } = useWords();
  const parts = visibleTurns(list(problems.map(({ param, text }) => `${param}=${text}`)));
  return (
    <p>
      <span>{t('core.notice', { parts })}</span>
      <Button look="link" onClick={() => change({}, 'replace')}>
        {t('core.dismiss')}
      </Button>
    </p>
  );
}

/** Names the parts of the link that could not be read; dismissing takes them out of the address. */
export function Notices() {
  const { problems } = useView();
  return (
    <div role="status" className="notices">
      {problems.length > 0 && <Problems problems={problems} />}
    </div>
  );
}
