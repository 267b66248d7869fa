import { ViewLink } from '../../view/ViewLink.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import type { Fact } from './facts.ts';

function Value({ fact }: { fact: Fact }) {
  const { select, isStrong } = fact;
  const value = <bdi>{fact.value}</bdi>;
  if (select !== undefined && select !== null) return <ViewLink patch={{ select }}>{value}</ViewLink>;
  return isStrong === true ? <strong>{value}</strong> : value;
}

/** Terms and values, each with how it is known. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  const { t } = useWords();
  return (
    <dl className="evidence-facts">
      {facts.map((fact) => (
        <div key={`${fact.term} ${fact.value}`} data-term={fact.term}>
          <dt>{t(fact.term)}</dt>
          <dd>
            <Value fact={fact} />
            {fact.note !== null && (
              <>
                {' '}
                <bdi className="evidence-how">{fact.note}</bdi>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
