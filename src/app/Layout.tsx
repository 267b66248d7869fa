import { Suspense } from 'react';
import { FiltersPanel } from '../features/filters/FiltersPanel.tsx';
import { SearchResults } from '../features/search/SearchResults.tsx';
import { DayBar } from '../features/timeline/DayBar.tsx';
import { later } from '../load/later.tsx';
import { useView } from '../view/useView.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { EmbedFooter } from './EmbedFooter.tsx';
import { Explore } from './Explore.tsx';
import { Guard } from './Guard.tsx';
import { Header } from './Header.tsx';
import { NewVersion } from './NewVersion.tsx';
import { Notices } from './Notices.tsx';
import { OtherPanel } from './OtherPanel.tsx';
import { Panel } from './Panel.tsx';
import './layout.css';

const Present = later('present', async () => (await import('./Present.tsx')).Present);
const LessonStrip = later('lesson-strip', async () => (await import('../features/lesson/LessonStrip.tsx')).LessonStrip);

/** What stands above the panels: what the link could not say, a newer version, the step of a lesson. */
function Above() {
  const { view } = useView();
  const { t } = useWords();
  return (
    <div className="above">
      <Notices />
      <NewVersion />
      {view.lesson !== null && view.panel === 'explore' && !view.embed && (
        <Panel name="lesson" label={t('core.view.lessons')}>
          <LessonStrip />
        </Panel>
      )}
    </div>
  );
}

function Skip() {
  const { t } = useWords();
  return (
    <a className="skip" href="#main">
      {t('core.skip')}
    </a>
  );
}

/** The whole page: header, filters at the side, the view in the middle, the days below. */
function Whole() {
  const { view } = useView();
  const { t } = useWords();
  return (
    <div className={view.panel === 'explore' ? 'layout' : 'layout layout-other'}>
      <Skip />
      <Header />
      <Above />
      <Panel name="filters" label={t('core.panel.filters')}>
        <FiltersPanel results={<SearchResults />} />
      </Panel>
      {view.panel === 'explore' ? <Explore /> : <OtherPanel panel={view.panel} />}
      <Panel name="day" label={t('core.panel.day')}>
        <DayBar />
      </Panel>
    </div>
  );
}

/** The view within somebody else's page: no header, no filters, and a way to the whole. */
function Embedded() {
  const { view } = useView();
  const { t } = useWords();
  return (
    <div className="layout layout-embed">
      <header className="visually-hidden">
        <h1>{t('core.title')}</h1>
      </header>
      <Above />
      {view.panel === 'explore' ? <Explore /> : <OtherPanel panel={view.panel} />}
      <EmbedFooter />
    </div>
  );
}

export function Layout() {
  const { view } = useView();
  const { t } = useWords();
  if (view.present)
    return (
      <Guard label={t('core.present')}>
        <Suspense fallback={null}>
          <Present />
        </Suspense>
      </Guard>
    );
  if (view.panel === 'notes' || view.panel === 'worksheet') return <OtherPanel panel={view.panel} />;
  return view.embed ? <Embedded /> : <Whole />;
}
