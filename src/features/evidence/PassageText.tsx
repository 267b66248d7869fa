import { Fragment } from 'react';
import { useWords } from '../../words/WordsProvider.tsx';
import { lengthOf, type Piece, type Run } from './passages.ts';

function PieceText({ piece }: { piece: Piece }) {
  if (piece.role === 'words') return <mark>{piece.text}</mark>;
  return piece.role === 'context' ? <span className="evidence-context">{piece.text}</span> : <span>{piece.text}</span>;
}

/** Above this many characters the type is a step smaller, so that more of a long passage is in sight. */
const LONG = 210;

/** The words in their context, in the language of the article. */
export function PassageText({ runs }: { runs: readonly Run[] }) {
  const { t } = useWords();
  return (
    <blockquote
      className={lengthOf(runs) > LONG ? 'evidence-passage evidence-long' : 'evidence-passage'}
      lang="en"
      dir="ltr"
    >
      {runs.map((run, index) => (
        <Fragment key={run.start}>
          {index > 0 && <span className="evidence-context"> {t('quotes.split')} </span>}
          {run.pieces.map((piece, at) => (
            // a passage is never edited in place, so its pieces are known by their position
            <PieceText key={`${run.start}-${String(at)}`} piece={piece} />
          ))}
        </Fragment>
      ))}
    </blockquote>
  );
}
