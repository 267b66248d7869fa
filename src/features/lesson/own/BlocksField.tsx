import { useState } from 'react';
import { readBlocks, writeBlocks } from '../../../domain/lesson/blocks-text.ts';
import type { Block } from '../../../domain/schema/lesson.ts';
import { useWords } from '../../../words/WordsProvider.tsx';
import { keyed } from '../keyed.ts';
import { faultWords } from './fault-words.ts';
import { Field } from './Field.tsx';

interface BlocksFieldProps {
  label: string;
  blocks: readonly Block[];
  rows?: number;
  part?: string;
  onChange: (blocks: Block[]) => void;
}

/** A part of the lesson as Markdown. What a lesson cannot hold is named, and nothing is kept until it is mended. */
export function BlocksField({ label, blocks, rows = 3, part, onChange }: BlocksFieldProps) {
  const words = useWords();
  const { t } = words;
  const [draft, setDraft] = useState(() => writeBlocks(blocks));
  const { faults } = readBlocks(draft);
  const write = (text: string) => {
    setDraft(text);
    const reading = readBlocks(text);
    if (reading.faults.length === 0) onChange([...reading.blocks]);
  };
  const fault = (
    <>
      <p>{t('ownLesson.notKept')}</p>
      <ul>
        {keyed(faults).map(({ key, item }) => (
          <li key={key}>{faultWords(item, words)}</li>
        ))}
      </ul>
    </>
  );
  return (
    <Field label={label} fault={faults.length > 0 ? fault : null}>
      {(facts) => (
        <textarea
          rows={rows}
          value={draft}
          data-part={part}
          onChange={(event) => write(event.target.value)}
          {...facts}
        />
      )}
    </Field>
  );
}
