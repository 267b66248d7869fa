import { useId, useState } from 'react';
import { readBlocks, writeBlocks } from '../../../domain/lesson/blocks-text.ts';
import type { Block } from '../../../domain/schema/lesson.ts';
import { useWords } from '../../../words/WordsProvider.tsx';
import { keyed } from '../keyed.ts';

interface BlocksFieldProps {
  label: string;
  blocks: readonly Block[];
  rows?: number;
  part?: string;
  onChange: (blocks: Block[]) => void;
}

/** A part of the lesson as Markdown. What a lesson cannot hold is named, and nothing is kept until it is mended. */
export function BlocksField({ label, blocks, rows = 3, part, onChange }: BlocksFieldProps) {
  const { t } = useWords();
  const told = useId();
  const [draft, setDraft] = useState(() => writeBlocks(blocks));
  const { faults } = readBlocks(draft);
  const write = (text: string) => {
    setDraft(text);
    const reading = readBlocks(text);
    if (reading.faults.length === 0) onChange([...reading.blocks]);
  };
  const isFaulty = faults.length > 0;
  return (
    <div className="own-field">
      <label>
        <span>{label}</span>
        <textarea
          rows={rows}
          value={draft}
          data-part={part}
          aria-invalid={isFaulty}
          aria-describedby={isFaulty ? told : undefined}
          onChange={(event) => write(event.target.value)}
        />
      </label>
      {isFaulty && (
        <div id={told} className="own-trouble" role="alert">
          <p>{t('ownLesson.notKept')}</p>
          <ul>
            {keyed(faults).map(({ key, item }) => (
              <li key={key}>{t('ownLesson.line', { line: item.line, what: item.what })}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
