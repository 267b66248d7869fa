import { later } from '../load/later.tsx';
import { useCorpus } from '../load/useCorpus.ts';
import { type ReactNode } from 'react';
import { ChartPanel } from '../features/chart/ChartPanel.tsx';
import { EvidencePanel } from '../features/evidence/EvidencePanel.tsx';
import { FirstVisit } from '../features/help/FirstVisit.tsx';
import { SpokenWalk } from '../features/summary/SpokenWalk.tsx';
import { MapPanel } from '../features/map/MapPanel.tsx';
import { QuotesPanel } from '../features/quotes/QuotesPanel.tsx';
import { SettledView, useView } from '../view/useView.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { Panel } from './Panel.tsx';
import { ReadyProvider } from './ready.tsx';

/** On a first visit the room of the evidence holds what the page is: nothing is covered, and nothing moves. */
function untilRead(nothing: ReactNode): ReactNode {
  return <FirstVisit>{nothing}</FirstVisit>;
}

const SummaryPanel = later(
  'summary-panel',
  async () => (await import('../features/summary/SummaryPanel.tsx')).SummaryPanel,
);

const WANTED = ['map', 'chart', 'quotes'];

/** The first screen: map, chart and quotes, moving together, with the evidence below the map. */
export function Explore() {
  return (
    <SettledView corpus={useCorpus()}>
      <Panels />
    </SettledView>
  );
}

function Panels() {
  const { view } = useView();
  const { t } = useWords();
  return (
    <ReadyProvider wanted={WANTED}>
      <main className="explore" id="main">
        <Panel name="map" label={t('core.panel.map')}>
          {view.summary ? <SummaryPanel /> : <MapPanel />}
          <SpokenWalk within=".panel-map" />
        </Panel>
        <Panel name="evidence" label={t('core.panel.evidence')}>
          <EvidencePanel empty={untilRead} />
        </Panel>
        <Panel name="chart" label={t('core.panel.chart')}>
          <ChartPanel />
        </Panel>
        <Panel name="quotes" label={t('core.panel.quotes')}>
          <QuotesPanel />
        </Panel>
      </main>
    </ReadyProvider>
  );
}
