import { useWholeCorpus } from '../../../load/useCorpus.ts';
import { knownIds } from '../../../view/known.ts';
import { readLink, writeLink } from '../../../view/link.ts';
import { GUESSES, HIDINGS, type View } from '../../../view/view.ts';
import { useWords } from '../../../words/WordsProvider.tsx';

interface StepLinkFieldsProps {
  /** The query of the step's view. */
  link: string;
  onChange: (link: string) => void;
}

/** What the step hides until the reveal, and what the class guesses: both are parts of the step's view. */
export function StepLinkFields({ link, onChange }: StepLinkFieldsProps) {
  const corpus = useWholeCorpus();
  const { t } = useWords();
  const { view, others } = readLink(link, knownIds(corpus));
  const change = (patch: Partial<View>) => onChange(writeLink({ ...view, ...patch }, others));
  return (
    <div className="own-row">
      <fieldset className="own-choice">
        <legend>{t('ownLesson.hide')}</legend>
        {HIDINGS.map((what) => (
          <label key={what}>
            <input
              type="checkbox"
              checked={view.hide.includes(what)}
              onChange={({ target: { checked } }) =>
                change({ hide: HIDINGS.filter((each) => (each === what ? checked : view.hide.includes(each))) })
              }
            />
            {t(`ownLesson.hide.${what}`)}
          </label>
        ))}
      </fieldset>
      <label className="own-select">
        <span>{t('ownLesson.guess')}</span>
        <select
          value={view.guess ?? ''}
          onChange={({ target: { value } }) => change({ guess: GUESSES.find((each) => each === value) ?? null })}
        >
          <option value="">{t('ownLesson.guess.none')}</option>
          {GUESSES.map((what) => (
            <option key={what} value={what}>
              {t(`ownLesson.guess.${what}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
