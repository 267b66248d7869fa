import './styles.ts';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { corpusQuery, geometryQuery } from '../load/queries.ts';
import { pause } from '../load/pause.ts';
import { bringFaces } from '../ui/faces.ts';
import { whenCalm } from '../ui/use-turn.ts';
import { bringAllWords, bringPanelWords, firstWords } from '../words/first-words.ts';
import { warmUps } from '../words/warm-up.ts';
import { tellTakenOver } from './first/taken-over.ts';
import { newQueries, Page } from './start.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
const queries = newQueries();
const page = <Page queries={queries} />;

/** What the panels of the first screen will ask for one after the other. What fails is told by those who need it. */
async function askAhead(): Promise<void> {
  void queries.prefetchQuery(geometryQuery);
  await Promise.allSettled([
    bringPanelWords(),
    import('../features/map/MapPanel.tsx'),
    import('../features/chart/ChartPanel.tsx'),
    import('../features/timeline/DayBar.tsx'),
  ]);
}

/** What the first press of a reader who has come may ask for. */
function askForEvidence(): void {
  void Promise.allSettled([bringAllWords(), import('../features/evidence/EvidencePanel.tsx')]);
}

/**
 * A link to another view starts anew, behind a page that index.html keeps hidden (data-linked), so that the default
 * never flashes up first. So does a page whose reports did not come: what it says of them is not what the build drew.
 */
function drawAnew(element: HTMLElement): void {
  element.replaceChildren();
  tellTakenOver();
  createRoot(element).render(page);
  delete document.documentElement.dataset['linked'];
  bringFaces();
}

/** While the reports are on their way. */
async function warmUp(): Promise<void> {
  for (const step of warmUps(firstWords)) {
    await pause();
    step();
  }
}

/** The built page holds the default view: filters and quotations come to life first, the rest in its turn. */
async function bringToLife(drawn: HTMLElement): Promise<void> {
  // what runs when this module is read is long enough by itself
  await pause();
  await Promise.all([queries.prefetchQuery(corpusQuery), warmUp()]);
  if (queries.getQueryData(corpusQuery.queryKey) === undefined) return drawAnew(drawn);
  // in slices, so that a tick or a click is never kept waiting
  startTransition(() => void hydrateRoot(drawn, page));
  whenCalm(askForEvidence);
  await askAhead();
}

// a tick that was answered before this came stands in the address already
if (root.hasChildNodes() && document.documentElement.dataset['linked'] === undefined) void bringToLife(root);
else {
  void queries.prefetchQuery(corpusQuery);
  void askAhead();
  drawAnew(root);
}
