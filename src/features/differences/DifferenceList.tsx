import { useWords } from '../../words/WordsProvider.tsx';
import type { DifferenceRow } from './model.ts';
import { passageText, SideQuote } from './SideQuote.tsx';

function OneDifference({ row }: { row: DifferenceRow }) {
  const { t, own } = useWords();
  return (
    <article
      className={row.isSelected ? 'difference is-selected' : 'difference'}
      id={row.id}
      aria-labelledby={`${row.id}-topic`}
    >
      <h3 id={`${row.id}-topic`}>
        <bdi {...own}>{row.topic}</bdi>
      </h3>
      <p className={`difference-class is-${row.kind}`}>{t(`differences.class.${row.kind}`)}</p>
      <p className="difference-explanation" {...own}>
        {row.explanation}
      </p>
      {row.note !== null && (
        <p className="difference-note" {...own}>
          {row.note}
        </p>
      )}
      <div className="difference-sides">
        {row.sides.map((side) => (
          <SideQuote key={side.id} side={side}>
            {passageText}
          </SideQuote>
        ))}
      </div>
    </article>
  );
}

export function DifferenceList({ rows }: { rows: readonly DifferenceRow[] }) {
  return rows.map((row) => <OneDifference key={row.id} row={row} />);
}
