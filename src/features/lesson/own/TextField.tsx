import { useId, useState } from 'react';
import { useWords } from '../../../words/WordsProvider.tsx';

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
  const fault = useId();
  const [draft, setDraft] = useState(value);
  const isEmpty = draft.trim() === '';
  const write = (text: string) => {
    setDraft(text);
    if (text.trim() !== '') onChange(text.trim());
  };
  return (
    <div className="own-field">
      <label>
        <span>{label}</span>
        <input
          value={draft}
          data-part={part}
          aria-invalid={isEmpty}
          aria-describedby={isEmpty ? fault : undefined}
          onChange={(event) => write(event.target.value)}
        />
      </label>
      {isEmpty && (
        <p id={fault} className="own-trouble" role="alert">
          {t('ownLesson.needed', { kept: value })}
        </p>
      )}
    </div>
  );
}
