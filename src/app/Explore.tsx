import { memo, Suspense, type ReactNode } from 'react';
import { NoEvidence } from '../features/evidence/NoEvidence.tsx';
import { FirstVisit } from '../features/help/FirstVisit.tsx';
import { QuotesPanel } from '../features/quotes/QuotesPanel.tsx';
import { useCorpus } from '../load/useCorpus.ts';
import { later } from './later.tsx';
import { SettledView, useView } from '../view/useView.tsx';
import { bringPanelWords } from '../words/first-words.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { Panel } from './Panel.tsx';
import { ReadyProvider } from './ready.tsx';

/** On a first visit the room of the evidence holds what the page is: nothing is covered, and nothing moves. */
function untilRead(nothing: ReactNode): ReactNode {
  return <FirstVisit>{nothing}</FirstVisit>;
}

const MapPanel = later(
  'map-panel',
  async () => (await import('../features/map/MapPanel.tsx')).MapPanel,
  bringPanelWords,
);
const ChartPanel = later(
  'chart-panel',
  async () => (await import('../features/chart/ChartPanel.tsx')).ChartPanel,
  bringPanelWords,
);
const SpokenWalk = later(
  'spoken-walk',
  async () => (await import('../features/summary/SpokenWalk.tsx')).SpokenWalk,
  bringPanelWords,
);
const EvidencePanel = later(
  'evidence-panel',
  async () => (await import('../features/evidence/EvidencePanel.tsx')).EvidencePanel,
);
const SummaryPanel = later(
  'summary-panel',
  async () => (await import('../features/summary/SummaryPanel.tsx')).SummaryPanel,
);

const WANTED = ['map', 'chart', 'quotes'];

function MapOrSummary() {
  const { view } = useView();
  return (
    <>
      {view.summary ? <SummaryPanel /> : <MapPanel />}
      <Suspense fallback={null}>
        <SpokenWalk within=".panel-map" />
      </Suspense>
    </>
  );
}

/** What is selected; its code comes with the first selection, or once somebody is at the page (main.tsx). */
function Evidence() {
  const { view } = useView();
  return view.select === null ? <NoEvidence empty={untilRead} /> : <EvidencePanel empty={untilRead} />;
}

/**
 * The first screen: map, chart and quotes, moving together, with the evidence below the map. In the built page the
 * quotes come to life first and the others in their turn, so that the page answers the sooner. This is drawn once,
 * and each panel follows the view by itself: React would clear a panel that is not alive yet when it is drawn around.
 */
export const Explore = memo(function Explore() {
  const { t } = useWords();
  return (
    <SettledView corpus={useCorpus()}>
      <ReadyProvider wanted={WANTED}>
        <main className="explore" id="main">
          <Panel name="map" label={t('core.panel.map')}>
            <MapOrSummary />
          </Panel>
          <Panel name="evidence" label={t('core.panel.evidence')}>
            <Evidence />
          </Panel>
          <Panel name="chart" label={t('core.panel.chart')}>
            <ChartPanel />
          </Panel>
          <Panel name="quotes" label={t('core.panel.quotes')} isFirst>
            <QuotesPanel />
          </Panel>
        </main>
      </ReadyProvider>
    </SettledView>
  );
});
