import { useState } from 'react';
import { useWords } from '../../../words/WordsProvider.tsx';
import { Field } from './Field.tsx';

interface TextFieldProps {
  label: string;
  value: string;
  /** Name of the part, by which the focus finds it again. */
  part?: string;
  onChange: (text: string) => void;
}

/** A line of text that cannot be empty: the last one written is kept until there is another. */
export function TextField({ label, value, part, onChange }: TextFieldProps) {
  const { t } = useWords();
  const [draft, setDraft] = useState(value);
  const isEmpty = draft.trim() === '';
  const write = (text: string) => {
    setDraft(text);
    if (text.trim() !== '') onChange(text.trim());
  };
  return (
    <Field label={label} fault={isEmpty ? <p>{t('ownLesson.needed', { kept: value })}</p> : null}>
      {(facts) => <input value={draft} data-part={part} onChange={(event) => write(event.target.value)} {...facts} />}
    </Field>
  );
}
