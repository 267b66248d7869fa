import { useEffect, useMemo } from 'react';
import { axisDays } from '../../domain/days-of-corpus.ts';
import { useCorpus } from '../../load/useCorpus.ts';
import { Button } from '../../ui/Button.tsx';
import { isSingleKey } from '../../load/single-keys.ts';
import { useView } from '../../view/useView.tsx';
import type { Comparison } from '../../view/view.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { firstComparison } from './changes.ts';

const WAYS = ['outlet', 'day', 'knownby'] as const;

function swapped({ by, a, b }: Comparison): Comparison {
  return { by, a: b, b: a };
}

/** `x` swaps the sides, wherever the focus is but in a field that takes letters. */
function useSwapKey(swap: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
      if (event.key === 'x' && isSingleKey(event) && !isTyping) swap();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [swap]);
}

function SideChoice({
  label,
  value,
  by,
  choose,
}: {
  label: string;
  value: string;
  by: Comparison['by'];
  choose: (value: string) => void;
}) {
  const corpus = useCorpus();
  const { day, name } = useWords();
  const options: [string, string][] =
    by === 'outlet'
      ? corpus.dataset.outlets.map((outlet) => [outlet.id, name(outlet)])
      : axisDays(corpus).map((each) => [each, day(each, 'long')]);
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => choose(event.target.value)}>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What is compared, and which two. */
export function SidesBar({ comparison }: { comparison: Comparison }) {
  const corpus = useCorpus();
  const { change, moment } = useView();
  const { t } = useWords();
  const swap = useMemo(() => () => change({ compare: swapped(comparison) }), [change, comparison]);
  useSwapKey(swap);
  return (
    <div className="sides-bar">
      <fieldset>
        <legend>{t('compare.by')}</legend>
        {WAYS.map((by) => (
          <Button
            key={by}
            aria-pressed={comparison.by === by}
            onClick={() => change({ compare: firstComparison(corpus, by, moment) })}
          >
            {t(`compare.by.${by}`)}
          </Button>
        ))}
      </fieldset>
      {(['a', 'b'] as const).map((side) => (
        <SideChoice
          key={side}
          by={comparison.by}
          label={t(side === 'a' ? 'compare.sideA' : 'compare.sideB')}
          value={comparison[side]}
          choose={(value) => change({ compare: { ...comparison, [side]: value } })}
        />
      ))}
      <Button onClick={swap}>{t('compare.swap')}</Button>
      <Button look="link" onClick={() => change({ compare: null })}>
        {t('compare.end')}
      </Button>
    </div>
  );
}
