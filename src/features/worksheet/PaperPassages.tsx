import { useMemo } from 'react';
import { useCorpus } from '../../load/useCorpus.ts';
import { usePassages } from '../../load/usePassages.ts';
import { useSelection } from '../../view/useSelection.tsx';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { fillColumn } from './fill.ts';
import { paperPassage } from './paper-words.ts';
import { passageOrder } from './passages.ts';

/** Room of the column beside the pictures, in pixels of the style sheet. */
const COLUMN = { width: 262, height: 520 } as const;

/** A page of paper holds a dozen passages: further on in the order none is looked for that would still fit. */
const TRIED = 200;

/** The words of the reports, each with its source; what found no room is counted. */
export function PaperPassages() {
  const corpus = useCorpus();
  const selection = useSelection();
  const { moment, view } = useView();
  const words = useWords();
  const { t } = words;
  const { select } = view;
  const order = useMemo(() => passageOrder(corpus, { selection, moment, select }), [corpus, selection, moment, select]);
  const first = useMemo(() => order.slice(0, TRIED), [order]);
  const passagesOf = usePassages(first);
  const { passages, left: untaken } = useMemo(() => {
    const papers = first.map((report) => paperPassage(corpus, report, passagesOf(report), words));
    return fillColumn(papers, COLUMN);
  }, [corpus, first, passagesOf, words]);
  const left = untaken + order.length - first.length;
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
