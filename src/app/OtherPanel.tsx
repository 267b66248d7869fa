import { useMemo, type ComponentType } from 'react';
import { later } from './later.tsx';
import type { PanelName } from '../view/view.ts';
import { useFaces } from '../ui/faces.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { Panel } from './Panel.tsx';
import { ReadyProvider } from './ready.tsx';

type Other = Exclude<PanelName, 'explore'>;

const HelpPanel = later('help', async () => (await import('../features/help/HelpPanel.tsx')).HelpPanel);
const SourcesPanel = later('sources', async () => (await import('../features/sources/SourcesPanel.tsx')).SourcesPanel);
const CompareView = later('compare', async () => (await import('./CompareView.tsx')).CompareView);
const DifferencesPanel = later(
  'differences',
  async () => (await import('../features/differences/DifferencesPanel.tsx')).DifferencesPanel,
);
const FiguresPanel = later('figures', async () => (await import('../features/figures/FiguresPanel.tsx')).FiguresPanel);
const LessonsPanel = later('lessons', async () => (await import('../features/lesson/LessonsPanel.tsx')).LessonsPanel);
const NotesPanel = later('notes', async () => (await import('../features/lesson/NotesPanel.tsx')).NotesPanel);
const WorksheetView = later('worksheet', async () => (await import('./WorksheetView.tsx')).WorksheetView);

const CONTENT: Readonly<Partial<Record<Other, ComponentType>>> = {
  help: HelpPanel,
  sources: SourcesPanel,
  compare: CompareView,
  differences: DifferencesPanel,
  figures: FiguresPanel,
  lessons: LessonsPanel,
  notes: NotesPanel,
  worksheet: WorksheetView,
};

/** A view that stands in place of map, chart and quotes; its code comes when it is opened. */
export function OtherPanel({ panel }: { panel: Other }) {
  const { t } = useWords();
  useFaces();
  const Content = CONTENT[panel];
  const wanted = useMemo(() => [panel], [panel]);
  return (
    <ReadyProvider wanted={wanted}>
      <main className="other" id="main">
        <Panel key={panel} name={panel} label={t(`core.view.${panel}`)}>
          {Content !== undefined && <Content />}
        </Panel>
      </main>
    </ReadyProvider>
  );
}
