import { useMemo } from 'react';
import { useCorpus } from '../../load/useCorpus.ts';
import { useSelection } from '../../view/useSelection.tsx';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { fillColumn } from './fill.ts';
import { paperPassage } from './paper-words.ts';
import { passageOrder } from './passages.ts';

/** Room of the column beside the pictures, in pixels of the style sheet. */
const COLUMN = { width: 262, height: 520 } as const;

/** The words of the reports, each with its source; what found no room is counted. */
export function PaperPassages() {
  const corpus = useCorpus();
  const selection = useSelection();
  const { moment, view } = useView();
  const words = useWords();
  const { t } = words;
  const { select } = view;
  const { passages, left } = useMemo(() => {
    const reports = passageOrder(corpus, { selection, moment, select });
    return fillColumn(
      reports.map((report) => paperPassage(corpus, report, words)),
      COLUMN,
    );
  }, [corpus, selection, moment, select, words]);
  return (
    <div className="paper-passages">
      <h3>{t('worksheet.passages')}</h3>
      {passages.length === 0 && <p>{t('worksheet.noPassages')}</p>}
      <ol>
        {passages.map(({ id, words: text, source }) => (
          <li key={id}>
            <q>{text}</q>
            <span>{source}</span>
          </li>
        ))}
      </ol>
      {left > 0 && <p>{t('worksheet.left', { count: left })}</p>}
    </div>
  );
}
