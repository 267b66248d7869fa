import { useMemo, type ReactNode } from 'react';
import { useCorpus } from '../../load/useCorpus.ts';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { DifferenceView, HappeningView } from './HappeningView.tsx';
import { evidenceOf, type Evidence } from './model.ts';
import { PlaceView } from './PlaceView.tsx';
import { ReportView } from './ReportView.tsx';
import './evidence.css';
import './head.css';
import './facts.css';

function Selected({ evidence }: { evidence: Evidence }) {
  if (evidence.kind === 'report') return <ReportView evidence={evidence} />;
  if (evidence.kind === 'place') return <PlaceView evidence={evidence} />;
  if (evidence.kind === 'happening') return <HappeningView evidence={evidence} />;
  return <DifferenceView evidence={evidence} />;
}

function Nothing() {
  const { t } = useWords();
  return (
    <>
      <h2>{t('evidence.title')}</h2>
      <p className="evidence-none">{t('evidence.none')}</p>
    </>
  );
}

interface EvidencePanelProps {
  /** What stands here while nothing is selected, given the panel's own words for that. */
  empty?: (nothing: ReactNode) => ReactNode;
}

/** The words behind the selected mark, district or quotation, and what is known of them. */
export function EvidencePanel({ empty }: EvidencePanelProps) {
  const corpus = useCorpus();
  const { view, moment } = useView();
  const { t } = useWords();
  const evidence = useMemo(() => evidenceOf(corpus, view.select, moment), [corpus, view.select, moment]);
  const nothing = <Nothing />;
  return (
    <section
      key={view.select}
      className={evidence === null ? 'evidence' : 'evidence evidence-selected'}
      aria-label={t('core.panel.evidence')}
    >
      {evidence === null ? (empty?.(nothing) ?? nothing) : <Selected evidence={evidence} />}
    </section>
  );
}
