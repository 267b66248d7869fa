import { useState } from 'react';
import { useWords } from '../../../words/WordsProvider.tsx';
import { Field } from './Field.tsx';

const MOST = 999;

function isGood(text: string): boolean {
  return /^[1-9]\d{0,2}$/.test(text.trim());
}

/** A whole number of minutes; the last one written is kept until there is another. */
export function MinutesField({ value, onChange }: { value: number; onChange: (minutes: number) => void }) {
  const { t } = useWords();
  const [draft, setDraft] = useState(String(value));
  const write = (text: string) => {
    setDraft(text);
    if (isGood(text)) onChange(Number(text));
  };
  return (
    <Field
      label={t('ownLesson.field.minutes')}
      isShort
      fault={isGood(draft) ? null : <p>{t('ownLesson.minutesNeeded', { kept: value })}</p>}
    >
      {(facts) => (
        <input
          type="number"
          min={1}
          max={MOST}
          step={1}
          value={draft}
          onChange={(event) => write(event.target.value)}
          {...facts}
        />
      )}
    </Field>
  );
}
