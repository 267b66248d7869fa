import { useId } from 'react';
import { switchSingleKeys, useSingleKeys } from '../../load/single-keys.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import './keys.css';

/** The switch for keys of one letter or sign. */
export function SingleKeys() {
  const isOn = useSingleKeys();
  const why = useId();
  const { t } = useWords();
  return (
    <div className="keys-single">
      <label>
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={why}
          onChange={(event) => switchSingleKeys(event.target.checked)}
        />{' '}
        {t('help.keys.single')}
      </label>
      <p id={why}>{t('help.keys.single.why')}</p>
    </div>
  );
}
