import { CopyButton } from '../../ui/CopyButton.tsx';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';

/** Copies the link of the view with what is selected in it. */
export function CopyLinkButton() {
  const { linkTo } = useView();
  const { t } = useWords();
  return (
    <CopyButton
      text={() => linkTo()}
      label={t('evidence.copyLink')}
      done={t('evidence.copied')}
      failed={t('evidence.copyFailed')}
    />
  );
}
