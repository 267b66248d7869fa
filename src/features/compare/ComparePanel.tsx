import type { ReactNode } from 'react';
import { useView } from '../../view/useView.tsx';
import type { View } from '../../view/view.ts';
import { ViewLink } from '../../view/ViewLink.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { useCorpus } from '../../load/useCorpus.ts';
import { firstComparison } from './changes.ts';
import { Wording } from './Wording.tsx';
import { WhoSays } from './WhoSays.tsx';
import './compare.css';

const MODES = ['who', 'sides', 'wording'] as const;
type Mode = (typeof MODES)[number];

function modeOf({ compare, kind }: View): Mode {
  if (compare !== null) return 'sides';
  return kind === 'wording' ? 'wording' : 'who';
}

/** Comparing reports in three ways. `sides` draws the two sides: panels of other features, which the page puts in. */
export function ComparePanel({ sides }: { sides: ReactNode }) {
  const corpus = useCorpus();
  const { view, moment } = useView();
  const { t } = useWords();
  const mode = modeOf(view);
  const patches: Readonly<Record<Mode, Partial<View>>> = {
    who: { compare: null, kind: null },
    sides: { compare: view.compare ?? firstComparison(corpus, 'day', moment), kind: null },
    wording: { compare: null, kind: 'wording' },
  };
  return (
    <section className="compare" aria-label={t('compare.heading')}>
      <nav className="compare-modes" aria-label={t('compare.modes')}>
        {MODES.map((each) => (
          <ViewLink key={each} patch={patches[each]} current={each === mode}>
            {t(`compare.mode.${each}`)}
          </ViewLink>
        ))}
      </nav>
      {mode === 'who' && <WhoSays />}
      {mode === 'sides' && sides}
      {mode === 'wording' && <Wording />}
    </section>
  );
}
