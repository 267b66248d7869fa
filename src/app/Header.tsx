import { Button } from '../ui/Button.tsx';
import { useView } from '../view/useView.tsx';
import { PANELS, type PanelName } from '../view/view.ts';
import { LANGUAGES } from '../words/languages.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { CopyLink } from './CopyLink.tsx';
import { Keys } from './Keys.tsx';
import { SummaryToggle } from './SummaryToggle.tsx';
import { TakeAway } from './TakeAway.tsx';
import { ViewLink } from '../view/ViewLink.tsx';
import './header.css';

/** The others are opened from where they belong. */
const NO_TABS: ReadonlySet<PanelName> = new Set(['help', 'notes', 'worksheet']);
const TABS = PANELS.filter((panel) => !NO_TABS.has(panel));

function Tabs({ current }: { current: PanelName }) {
  const { t } = useWords();
  return (
    <nav className="tabs" aria-label={t('core.views')}>
      {TABS.map((panel) => (
        <ViewLink key={panel} patch={{ panel }} current={panel === current}>
          {t(`core.view.${panel}`)}
        </ViewLink>
      ))}
    </nav>
  );
}

function Languages({ current }: { current: string }) {
  const { t } = useWords();
  return (
    <nav className="languages" aria-label={t('core.language')}>
      {LANGUAGES.map(({ id, name }) => (
        <ViewLink key={id} patch={{ lang: id }} current={id === current} lang={id}>
          {name}
        </ViewLink>
      ))}
    </nav>
  );
}

/** Title, the views, and what concerns the page as a whole. */
export function Header() {
  const { view, change } = useView();
  const { t } = useWords();
  return (
    <header className="header">
      <h1>{t('core.title')}</h1>
      <Tabs current={view.panel} />
      <div className="header-actions">
        <ViewLink patch={{ panel: 'help' }} current={view.panel === 'help'} className="button button-plain">
          {t('core.help')}
        </ViewLink>
        <SummaryToggle />
        <CopyLink />
        <TakeAway />
        <Button onClick={() => change({ present: true })}>{t('core.present')}</Button>
        <Keys />
        <Languages current={view.lang} />
      </div>
    </header>
  );
}
