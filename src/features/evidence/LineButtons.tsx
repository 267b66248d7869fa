import { found, type Corpus, type Report } from '../../domain/corpus.ts';
import { useCorpus } from '../../load/useCorpus.ts';
import { Button } from '../../ui/Button.tsx';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import type { Words } from '../../words/words.ts';
import { sayerWords } from './claim-words.ts';
import type { ReportEvidence } from './model.ts';

function nameOf(report: Report, corpus: Corpus, words: Words): string {
  if (report.kind === 'statement') return sayerWords(report, corpus, words);
  if (report.kind === 'control') return words.name(found(corpus.places, report.row.place));
  return report.kind === 'share' ? words.name(found(corpus.places, report.row.area)) : '';
}

interface StepProps {
  to: string | undefined;
  label: string;
  isForward: boolean;
}

function Step({ to, label, isForward }: StepProps) {
  const { change } = useView();
  const go = () => {
    if (to !== undefined) change({ select: to });
  };
  return (
    <Button className="evidence-step" disabled={to === undefined} aria-label={label} title={label} onClick={go}>
      <svg width="7" height="11" viewBox="0 0 7 11" aria-hidden="true">
        <path d={isForward ? 'M1 1L6 5.5L1 10' : 'M6 1L1 5.5L6 10'} />
      </svg>
    </Button>
  );
}

/** Steps through the reports that stand in line with this one: of its place, its speaker, its happening. */
export function LineButtons({ report, line }: Pick<ReportEvidence, 'report' | 'line'>) {
  const corpus = useCorpus();
  const words = useWords();
  const { t, number } = words;
  const { ids, at, of } = line;
  if (ids.length < 2) return null;
  const name = nameOf(report, corpus, words);
  return (
    <span className="evidence-line">
      <Step to={ids[at - 1]} label={t('evidence.previous', { of, name })} isForward={false} />
      <span>{t('evidence.position', { at: number(at + 1), of: number(ids.length) })}</span>
      <Step to={ids[at + 1]} label={t('evidence.next', { of, name })} isForward />
    </span>
  );
}
