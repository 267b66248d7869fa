import { memo, Suspense, useEffect } from 'react';
import { FiltersPanel } from '../features/filters/FiltersPanel.tsx';
import { SearchResults, usePrepareSearch } from '../features/search/SearchResults.tsx';
import { later } from './later.tsx';
import { useView } from '../view/useView.tsx';
import { bringPanelWords } from '../words/first-words.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { EmbedFooter } from './EmbedFooter.tsx';
import { Explore } from './Explore.tsx';
import { Guard } from './Guard.tsx';
import { tellTakenOver } from './first/taken-over.ts';
import { Header } from './Header.tsx';
import { NewVersion } from './NewVersion.tsx';
import { Notices } from './Notices.tsx';
import { OtherPanel } from './OtherPanel.tsx';
import { Panel } from './Panel.tsx';
import './layout.css';

const DayBar = later('day-bar', async () => (await import('../features/timeline/DayBar.tsx')).DayBar, bringPanelWords);
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

/** Drawn once, as Explore is, and for the same reason. */
const Days = memo(function Days() {
  const { t } = useWords();
  return (
    <Panel name="day" label={t('core.panel.day')}>
      <DayBar />
    </Panel>
  );
});

/** The whole page: header, filters at the side, the view in the middle, the days below. */
function Whole() {
  const { view } = useView();
  const { t } = useWords();
  return (
    <div className={view.panel === 'explore' ? 'layout' : 'layout layout-other'}>
      <Skip />
      <Header />
      <Above />
      <Panel name="filters" label={t('core.panel.filters')} isFirst>
        <FiltersPanel results={<SearchResults />} onSearch={usePrepareSearch()} />
      </Panel>
      {view.panel === 'explore' ? <Explore /> : <OtherPanel panel={view.panel} />}
      <Days />
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
  // after the panels' own effects, in which they take up the address, and before anything is painted
  useEffect(tellTakenOver, []);
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
