import type { ReactNode } from 'react';
import { ChartPanel } from '../features/chart/ChartPanel.tsx';
import { EvidencePanel } from '../features/evidence/EvidencePanel.tsx';
import { sideOrder, type SidePanel } from '../features/lesson/side-order.ts';
import { MapPanel } from '../features/map/MapPanel.tsx';
import { QuotesPanel } from '../features/quotes/QuotesPanel.tsx';
import { useWholeCorpus } from '../load/useCorpus.ts';
import { useView } from '../view/useView.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { Panel } from './Panel.tsx';

function KeptBack() {
  const { t } = useWords();
  return <p className="evidence-none">{t('lesson.keptBack')}</p>;
}

/** Where the step holds its own report back. */
function untilRevealed(): ReactNode {
  return <KeptBack />;
}

/** The map, and below it the words that the selected mark stands for: both in sight at once. */
function Picture({ withSentences }: { withSentences: boolean }) {
  const { view } = useView();
  const { t } = useWords();
  return (
    <div className="present-picture">
      <Panel name="map" label={t('core.panel.map')}>
        <MapPanel />
      </Panel>
      {withSentences && view.select !== null && (
        <Panel name="evidence" label={t('core.panel.evidence')}>
          <EvidencePanel empty={untilRevealed} />
        </Panel>
      )}
    </div>
  );
}

const SIDE: Readonly<Record<SidePanel, ReactNode>> = { chart: <ChartPanel />, quotes: <QuotesPanel /> };

/** The words of the step, and what it is about. */
function Side({ text }: { text: ReactNode }) {
  const corpus = useWholeCorpus();
  const { view } = useView();
  const { t } = useWords();
  return (
    <div className="present-side">
      {text !== undefined && (
        <Panel name="lesson" label={t('core.view.lessons')}>
          {text}
        </Panel>
      )}
      {sideOrder(corpus, view).map((name) => (
        <Panel key={name} name={name} label={t(`core.panel.${name}`)}>
          {SIDE[name]}
        </Panel>
      ))}
    </div>
  );
}

interface PresentStepProps {
  /** True while the view is drawn out of sight. */
  isAhead?: boolean;
  withSentences: boolean;
  /** What the class reads; none outside a lesson. */
  text?: ReactNode;
}

/** What the class sees of a view. */
export function PresentStep({ isAhead = false, withSentences, text }: PresentStepProps) {
  return (
    <div className="present-step" inert={isAhead}>
      <Picture withSentences={withSentences} />
      <Side text={text} />
    </div>
  );
}
