import { useMemo } from 'react';
import { ChartPanel } from '../features/chart/ChartPanel.tsx';
import { ChangeList } from '../features/compare/ChangeList.tsx';
import { sidePatch } from '../features/compare/changes.ts';
import { sideName } from '../features/compare/side-name.ts';
import { SidesBar } from '../features/compare/SidesBar.tsx';
import { MapPanel } from '../features/map/MapPanel.tsx';
import { useCorpus } from '../load/useCorpus.ts';
import { SelectionProvider } from '../view/useSelection.tsx';
import { FixedView, useView } from '../view/useView.tsx';
import type { Comparison } from '../view/view.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { Panel } from './Panel.tsx';
import './compared-sides.css';

function Side({ comparison, side }: { comparison: Comparison; side: 'a' | 'b' }) {
  const corpus = useCorpus();
  const words = useWords();
  const patch = useMemo(() => sidePatch(comparison, side), [comparison, side]);
  const name = sideName(corpus, comparison, side, words);
  return (
    <FixedView corpus={corpus} patch={patch}>
      <SelectionProvider corpus={corpus}>
        <section className="side" aria-label={name}>
          <h3>{name}</h3>
          <Panel name="map" label={words.t('core.panel.map')}>
            <MapPanel />
          </Panel>
          <Panel name="chart" label={words.t('core.panel.chart')}>
            <ChartPanel />
          </Panel>
        </section>
      </SelectionProvider>
    </FixedView>
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
      <div className="sides">
        <Side comparison={compare} side="a" />
        <Side comparison={compare} side="b" />
      </div>
      <ChangeList comparison={compare} />
    </>
  );
}
