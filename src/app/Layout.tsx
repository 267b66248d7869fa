import { FiltersPanel } from '../features/filters/FiltersPanel.tsx';
import { DayBar } from '../features/timeline/DayBar.tsx';
import { useView } from '../view/useView.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { Explore } from './Explore.tsx';
import { Header } from './Header.tsx';
import { NewVersion } from './NewVersion.tsx';
import { Notices } from './Notices.tsx';
import { OtherPanel } from './OtherPanel.tsx';
import { Panel } from './Panel.tsx';
import './layout.css';

/** The page: header, filters at the side, the view in the middle, the days below. */
export function Layout() {
  const { view } = useView();
  const { t } = useWords();
  return (
    <div className="layout">
      <a className="skip" href="#main">
        {t('core.skip')}
      </a>
      <Header />
      <Notices />
      <NewVersion />
      <Panel name="filters" label={t('core.panel.filters')}>
        <FiltersPanel />
      </Panel>
      {view.panel === 'explore' ? <Explore /> : <OtherPanel panel={view.panel} />}
      <Panel name="day" label={t('core.panel.day')}>
        <DayBar />
      </Panel>
    </div>
  );
}
