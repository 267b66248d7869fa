import { useMemo } from 'react';
import { useCorpus } from '../../load/useCorpus.ts';
import { usePassages } from '../../load/usePassages.ts';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { DifferenceView, HappeningView } from './HappeningView.tsx';
import { evidenceOf, reportsBehind, type Evidence } from './model.ts';
import { NoEvidence, type EmptyProps } from './NoEvidence.tsx';
import { PlaceView } from './PlaceView.tsx';
import { ReportView } from './ReportView.tsx';
import './evidence.css';
import './evidence-body.css';
import './head.css';
import './facts.css';

function Selected({ evidence }: { evidence: Evidence }) {
  if (evidence.kind === 'report') return <ReportView evidence={evidence} />;
  if (evidence.kind === 'place') return <PlaceView evidence={evidence} />;
  if (evidence.kind === 'happening') return <HappeningView evidence={evidence} />;
  return <DifferenceView evidence={evidence} />;
}

/** The words behind the selected mark, district or quotation, and what is known of them. */
export function EvidencePanel({ empty }: EmptyProps) {
  const corpus = useCorpus();
  const { view, moment } = useView();
  const { t } = useWords();
  const { select } = view;
  const passagesOf = usePassages(useMemo(() => reportsBehind(corpus, select), [corpus, select]));
  const evidence = useMemo(
    () => evidenceOf({ corpus, moment, passagesOf }, select),
    [corpus, moment, passagesOf, select],
  );
  if (evidence === null) return <NoEvidence empty={empty} />;
  return (
    <section key={view.select} className="evidence evidence-selected" aria-label={t('core.panel.evidence')}>
      <Selected evidence={evidence} />
    </section>
  );
}
