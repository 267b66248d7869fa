import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useCorpus } from '../../load/useCorpus.ts';
import { LoadProblem } from '../../load/problem.ts';
import { saveText } from '../../load/save-file.ts';
import { loadPassages } from '../../load/usePassages.ts';
import { Button } from '../../ui/Button.tsx';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import type { Row } from './data/fields.ts';
import { csvFile, dictionaryFile, jsonFile } from './data/files.ts';
import { rowsOf } from './data/rows.ts';
import type { Shown } from './data/shown.ts';

/** The reports that the view shows, as files. */
export function DataSection({ shown }: { shown: Shown }) {
  const corpus = useCorpus();
  const { moment, linkTo } = useView();
  const words = useWords();
  const { t } = words;
  const { reports, ...left } = shown;
  const queries = useQueryClient();
  const [fault, setFault] = useState<string | null>(null);
  const name = `as-reported-${moment.day}`;
  /** The words of a large corpus come first; what does not come is told, and no file is written. */
  const save = async (ending: string, type: string, fileOf: (rows: readonly Row[]) => string) => {
    try {
      const passagesOf = await loadPassages(queries, corpus, reports);
      const rows = rowsOf(corpus, reports, passagesOf, (select) => linkTo({ select }));
      saveText(`${name}.${ending}`, fileOf(rows), type);
      setFault(null);
    } catch (error) {
      setFault(error instanceof LoadProblem ? error.detail : String(error));
    }
  };
  const json = (rows: readonly Row[]) =>
    jsonFile(
      rows,
      { title: t('core.title'), link: linkTo(), moment, dataVersion: corpus.dataset.hash, shown: left },
      words,
    );
  return (
    <section className="take-away-part" aria-labelledby="take-away-data">
      <h3 id="take-away-data">{t('takeAway.data')}</h3>
      <p>{t('takeAway.data.count', { count: reports.length, ...left })}</p>
      <p className="take-away-row">
        <Button onClick={() => void save('csv', 'text/csv', csvFile)}>{t('takeAway.data.csv')}</Button>
        <Button onClick={() => void save('json', 'application/json', json)}>{t('takeAway.data.json')}</Button>
        <Button onClick={() => saveText('as-reported-dictionary.csv', dictionaryFile(words), 'text/csv')}>
          {t('takeAway.data.dictionary')}
        </Button>
      </p>
      {fault !== null && <p role="alert">{t('takeAway.data.failed', { detail: fault })}</p>}
      <p className="take-away-aside">{t('takeAway.data.note')}</p>
    </section>
  );
}
