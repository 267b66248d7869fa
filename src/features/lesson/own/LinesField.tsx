import { useId, useState } from 'react';
import { useWords } from '../../../words/WordsProvider.tsx';

interface LinesFieldProps {
  label: string;
  value: readonly string[];
  onChange: (lines: string[]) => void;
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Several lines of text, at least one: the last ones written are kept until there are others. */
export function LinesField({ label, value, onChange }: LinesFieldProps) {
  const { t } = useWords();
  const fault = useId();
  const [draft, setDraft] = useState(value.join('\n'));
  const isEmpty = linesOf(draft).length === 0;
  const write = (text: string) => {
    setDraft(text);
    const lines = linesOf(text);
    if (lines.length > 0) onChange(lines);
  };
  return (
    <div className="own-field">
      <label>
        <span>{label}</span>
        <textarea
          rows={3}
          value={draft}
          aria-invalid={isEmpty}
          aria-describedby={isEmpty ? fault : undefined}
          onChange={(event) => write(event.target.value)}
        />
      </label>
      {isEmpty && (
        <p id={fault} className="own-trouble" role="alert">
          {t('ownLesson.needed', { kept: value[0] ?? '' })}
        </p>
      )}
    </div>
  );
}
