import { useState } from 'react';
import { useWords } from '../../../words/WordsProvider.tsx';
import { Field } from './Field.tsx';

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
  const [draft, setDraft] = useState(value.join('\n'));
  const isEmpty = linesOf(draft).length === 0;
  const write = (text: string) => {
    setDraft(text);
    const lines = linesOf(text);
    if (lines.length > 0) onChange(lines);
  };
  return (
    <Field label={label} fault={isEmpty ? <p>{t('ownLesson.needed', { kept: value[0] ?? '' })}</p> : null}>
      {(facts) => <textarea rows={3} value={draft} onChange={(event) => write(event.target.value)} {...facts} />}
    </Field>
  );
}
