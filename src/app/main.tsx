import './styles.ts';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { corpusQuery, geometryQuery } from '../load/queries.ts';
import { currentQuery } from '../view/location.ts';
import { newQueries, Page } from './start.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
const queries = newQueries();
const page = <Page queries={queries} />;

// Asked for at once: the panels would ask for one after the other. What fails is told by the panel that needs it.
const files = Promise.all([queries.prefetchQuery(corpusQuery), queries.prefetchQuery(geometryQuery)]);

function isRead(): boolean {
  return [corpusQuery, geometryQuery].every(({ queryKey }) => queries.getQueryState(queryKey)?.status === 'success');
}

function drawAnew(element: HTMLElement): void {
  element.replaceChildren();
  createRoot(element).render(page);
  delete document.documentElement.dataset['linked'];
}

// The built page holds the default view already. A link to another view starts anew, behind a page that
// index.html keeps hidden (data-linked), so that the default never flashes up first. So does a page whose files
// did not come: what it says of them is not what the build drew.
if (root.hasChildNodes() && currentQuery() === '') {
  void files.then(() => (isRead() ? hydrateRoot(root, page) : drawAnew(root)));
} else {
  drawAnew(root);
}
