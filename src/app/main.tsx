import './styles.ts';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { currentQuery } from '../view/location.ts';
import { newQueries, Page } from './start.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
const page = <Page queries={newQueries()} />;

// The built page holds the default view already. A link to another view starts anew, behind a page that
// index.html keeps hidden (data-linked), so that the default never flashes up first.
if (root.hasChildNodes() && currentQuery() === '') {
  hydrateRoot(root, page);
} else {
  root.replaceChildren();
  createRoot(root).render(page);
  delete document.documentElement.dataset['linked'];
}
