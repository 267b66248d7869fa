import { MarkedText } from '../../ui/MarkedText.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { sharedText, type ReuseRow } from './model.ts';
import { SideQuote } from './SideQuote.tsx';

/** Least run of words that counts as shared; the pipeline's own threshold (data/README.md). */
const SHARED_WORDS = 8;

/** Passages of two articles that share wording, side by side, with the common words marked. */
export function ReuseList({ rows }: { rows: readonly ReuseRow[] }) {
  const { t, list, name } = useWords();
  return (
    <section className="reuses" aria-labelledby="reuses-heading">
      <h2 id="reuses-heading">{t('differences.reuse')}</h2>
      <p className="differences-intro">
        {rows.length === 0 ? t('differences.reuseNone') : t('differences.reuseIntro', { min: SHARED_WORDS })}
      </p>
      {rows.map((row) => (
        <article key={row.id} className="difference" aria-label={list(row.sides.map((side) => name(side.outlet)))}>
          <p className="difference-class">{t('differences.reuseWords', { count: row.words })}</p>
          <div className="difference-sides">
            {row.sides.map((side) => (
              <SideQuote key={side.id} side={side}>
                {(passages) => <MarkedText {...sharedText(passages, side.runs)} look="shared" />}
              </SideQuote>
            ))}
          </div>
        </article>
      ))}
    </section>
  );
}
