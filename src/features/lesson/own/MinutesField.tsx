import { useId, useState } from 'react';
import { useWords } from '../../../words/WordsProvider.tsx';

const MOST = 999;

/** A whole number of minutes; the last one written is kept until there is another. */
export function MinutesField({ value, onChange }: { value: number; onChange: (minutes: number) => void }) {
  const { t } = useWords();
  const fault = useId();
  const [draft, setDraft] = useState(String(value));
  const isGood = /^[1-9]\d{0,2}$/.test(draft.trim());
  const write = (text: string) => {
    setDraft(text);
    if (/^[1-9]\d{0,2}$/.test(text.trim())) onChange(Number(text));
  };
  return (
    <div className="own-field own-field-short">
      <label>
        <span>{t('ownLesson.field.minutes')}</span>
        <input
          type="number"
          min={1}
          max={MOST}
          step={1}
          value={draft}
          aria-invalid={!isGood}
          aria-describedby={isGood ? undefined : fault}
          onChange={(event) => write(event.target.value)}
        />
      </label>
      {!isGood && (
        <p id={fault} className="own-trouble" role="alert">
          {t('ownLesson.minutesNeeded', { kept: value })}
        </p>
      )}
    </div>
  );
}
