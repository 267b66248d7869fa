import { useMemo } from 'react';
import { dayOf, isQuotation } from '../../domain/corpus.ts';
import { isByNow } from '../../domain/filter.ts';
import { useCorpus } from '../../load/useCorpus.ts';
import { useView } from '../../view/useView.tsx';
import { evidenceText } from '../../words/citation.ts';
import { datedWords } from '../../words/dated.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { CopyLinkButton } from './CopyLinkButton.tsx';
import { FactList } from './FactList.tsx';
import { factsOf, reasonsOf } from './facts.ts';
import { Heading } from './Heading.tsx';
import { LineButtons } from './LineButtons.tsx';
import type { ReportEvidence } from './model.ts';
import { Others } from './Others.tsx';
import { ReadInPlace } from './ReadInPlace.tsx';
import { PassageText } from './PassageText.tsx';

function About({ evidence }: { evidence: ReportEvidence }) {
  const corpus = useCorpus();
  const words = useWords();
  const { t } = words;
  const { report, timing } = evidence;
  const day = dayOf(report);
  const isOut = !isByNow(timing);
  return (
    <>
      {t('evidence.report', {
        kind: report.kind,
        quoted: isQuotation(report) ? 'yes' : 'no',
        id: report.row.id,
        day: day === null ? t('evidence.timing', { timing: 'undated' }) : datedWords(day, corpus, words, 'brief'),
      })}
      {isOut && <em className="evidence-timing"> {t('evidence.timing', { timing })}</em>}
    </>
  );
}

/** The words of one report, and everything that is known of them. */
export function ReportView({ evidence }: { evidence: ReportEvidence }) {
  const corpus = useCorpus();
  const { linkTo } = useView();
  const words = useWords();
  const { t } = words;
  const facts = useMemo(() => factsOf(evidence, corpus, words), [evidence, corpus, words]);
  const reasons = useMemo(() => reasonsOf(evidence, words), [evidence, words]);
  return (
    <>
      <Heading about={<About evidence={evidence} />}>
        <LineButtons report={evidence.report} line={evidence.line} />
        <CopyButton
          look="main"
          text={() => evidenceText(corpus, evidence.report, evidence.passages, linkTo(), words)}
          label={t('evidence.copyCitation')}
          done={t('evidence.copied')}
          failed={t('evidence.copyFailed')}
        />
        <CopyLinkButton />
        <ReadInPlace passages={evidence.passages} article={evidence.article} />
      </Heading>
      <div className="evidence-body">
        <PassageText runs={evidence.runs} />
        <FactList facts={facts} />
        <Others others={evidence.others} />
        <details className="evidence-more">
          <summary>{t('evidence.more')}</summary>
          <FactList facts={reasons} />
        </details>
      </div>
    </>
  );
}
