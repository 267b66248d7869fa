import { useMemo } from 'react';
import { useCorpus } from '../../load/useCorpus.ts';
import { saveText } from '../../load/save-file.ts';
import { Button } from '../../ui/Button.tsx';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
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
  const rows = useMemo(() => rowsOf(corpus, reports, (select) => linkTo({ select })), [corpus, reports, linkTo]);
  const name = `as-reported-${moment.day}`;
  const json = () =>
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
        <Button onClick={() => saveText(`${name}.csv`, csvFile(rows), 'text/csv')}>{t('takeAway.data.csv')}</Button>
        <Button onClick={() => saveText(`${name}.json`, json(), 'application/json')}>{t('takeAway.data.json')}</Button>
        <Button onClick={() => saveText('as-reported-dictionary.csv', dictionaryFile(words), 'text/csv')}>
          {t('takeAway.data.dictionary')}
        </Button>
      </p>
      <p className="take-away-aside">{t('takeAway.data.note')}</p>
    </section>
  );
}
