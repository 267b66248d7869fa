import { useMemo, type ReactNode } from 'react';
import { onlyOutlet } from '../domain/compare/only-outlet.ts';
import { ChartPanel } from '../features/chart/ChartPanel.tsx';
import { ChangeList } from '../features/compare/ChangeList.tsx';
import { sidePatch } from '../features/compare/changes.ts';
import { sideName } from '../features/compare/side-name.ts';
import { SidesBar } from '../features/compare/SidesBar.tsx';
import { MapPanel } from '../features/map/MapPanel.tsx';
import { PointTogether } from '../features/map/pointed.tsx';
import { CorpusInstead, useCorpus } from '../load/useCorpus.ts';
import { FixedView, useView } from '../view/useView.tsx';
import type { Comparison } from '../view/view.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { Panel } from './Panel.tsx';
import { Selected } from './Selected.tsx';
import './compared-sides.css';

/** Below it the view of one side; of two outlets each is drawn from its own reports alone, its silence included. */
function SideView({ comparison, side, children }: SideProps & { children: ReactNode }) {
  const corpus = useCorpus();
  const patch = useMemo(() => sidePatch(comparison, side), [comparison, side]);
  const own = comparison.by === 'outlet' ? onlyOutlet(corpus, comparison[side]) : corpus;
  return (
    <FixedView corpus={corpus} patch={patch}>
      <CorpusInstead value={own}>
        <Selected corpus={own}>{children}</Selected>
      </CorpusInstead>
    </FixedView>
  );
}

interface SideProps {
  comparison: Comparison;
  side: 'a' | 'b';
}

function Side({ comparison, side }: SideProps) {
  const words = useWords();
  const name = sideName(useCorpus(), comparison, side, words);
  const labelOf = (panel: 'map' | 'chart') =>
    words.t('compare.panelOf', { panel: words.t(`core.panel.${panel}`), side: name });
  return (
    <section className="side" aria-label={name}>
      <h2>{name}</h2>
      <SideView comparison={comparison} side={side}>
        <Panel name="map" label={labelOf('map')}>
          <MapPanel label={labelOf('map')} />
        </Panel>
        <Panel name="chart" label={labelOf('chart')}>
          <ChartPanel label={labelOf('chart')} />
        </Panel>
      </SideView>
    </section>
  );
}

/** Two maps and two charts of one scale side by side, and the list of what changes between them. */
export function ComparedSides() {
  const { view } = useView();
  const { compare } = view;
  if (compare === null) return null;
  return (
    <>
      <SidesBar comparison={compare} />
      <PointTogether>
        <div className="sides">
          <Side comparison={compare} side="a" />
          <Side comparison={compare} side="b" />
        </div>
      </PointTogether>
      <ChangeList comparison={compare} />
    </>
  );
}
