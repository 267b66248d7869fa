import { useRef, useState } from 'react';
import { visibleTurns } from '../../../domain/visible-turns.ts';
import { useWholeCorpus } from '../../../load/useCorpus.ts';
import { Button } from '../../../ui/Button.tsx';
import { useWords } from '../../../words/WordsProvider.tsx';
import type { Imported } from './import-file.ts';
import { addLesson, useShelf } from './useShelf.ts';

interface Told extends Imported {
  readonly file: string;
}

function Outcome({ told: { lesson, faults, file } }: { told: Told }) {
  const { t } = useWords();
  const sum =
    lesson === null
      ? t('ownLesson.importFailed', { file })
      : t(faults.length === 0 ? 'ownLesson.imported' : 'ownLesson.importPartly', { title: lesson.title });
  return (
    <>
      <p className={faults.length === 0 ? undefined : 'own-trouble'}>{sum}</p>
      <ul>
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </>
  );
}

/** A file of bytes larger than this is no lesson, whatever its letters. */
const MOST_BYTES = 2_000_000;

/** Opens a lesson file of the reader's own machine; the file stays as it is. */
export function ImportLesson() {
  const input = useRef<HTMLInputElement>(null);
  const corpus = useWholeCorpus();
  const { lessons } = useShelf();
  const words = useWords();
  const { t, number } = words;
  const [told, setTold] = useState<Told | null>(null);
  const read = async (file: File): Promise<Imported> => {
    if (file.size > MOST_BYTES)
      return { lesson: null, faults: [t('ownLesson.tooLarge', { limit: number(MOST_BYTES) })] };
    const { importedLesson } = await import('./import-file.ts');
    const taken = lessons.map(({ id }) => id);
    return importedLesson(await file.text(), taken, corpus, words);
  };
  const open = (file: File | undefined) => {
    if (file === undefined) return;
    read(file).then(
      (imported) => {
        if (imported.lesson !== null) addLesson(imported.lesson);
        setTold({ ...imported, file: visibleTurns(file.name) });
      },
      () => setTold({ lesson: null, faults: [t('ownLesson.unreadable')], file: visibleTurns(file.name) }),
    );
  };
  return (
    <>
      <Button onClick={() => input.current?.click()}>{t('ownLesson.import')}</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".md,.markdown,.txt,text/markdown,text/plain"
        onChange={(event) => {
          open(event.target.files?.[0]);
          // the same file may be chosen again once it was mended
          event.target.value = '';
        }}
      />
      <div role="status" className="own-outcome">
        {told !== null && <Outcome told={told} />}
      </div>
    </>
  );
}
