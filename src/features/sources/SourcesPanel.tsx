import { useMemo } from 'react';
import { useCorpus } from '../../load/useCorpus.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { today } from '../../view/today.ts';
import { useView } from '../../view/useView.tsx';
import { articleSource, plainCitation } from '../../words/citation.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { sourceRows, type SourceRow } from './model.ts';
import { viewOf } from './places-to-look.ts';
import { Source } from './Source.tsx';
import { SourcesTable } from './SourcesTable.tsx';
import './sources.css';

function Cite({ row }: { row: SourceRow }) {
  const corpus = useCorpus();
  const { linkTo } = useView();
  const words = useWords();
  const { t } = words;
  const text = () => {
    const reading = { link: linkTo(viewOf('quotations', row.outlet.id)), accessed: today() };
    return plainCitation(articleSource(corpus, row.article, reading, words), words);
  };
  return (
    <CopyButton
      look="link"
      text={text}
      label={t('sources.cite')}
      done={t('sources.cited')}
      failed={t('sources.citeFailed')}
    />
  );
}

/** What every report rests on: the articles, described by facts, with what they hold and leave out. */
export function SourcesPanel() {
  const corpus = useCorpus();
  const { moment } = useView();
  const { t } = useWords();
  const rows = useMemo(() => sourceRows(corpus, moment.knownBy), [corpus, moment.knownBy]);
  return (
    <section className="sources" aria-label={t('sources.heading')}>
      <h2>{t('sources.heading')}</h2>
      <p className="sources-intro">{t('sources.intro', { count: rows.length })}</p>
      <SourcesTable rows={rows} />
      {rows.map((row) => (
        <Source key={row.article.id} row={row} knownBy={moment.knownBy} cite={<Cite row={row} />} />
      ))}
    </section>
  );
}
