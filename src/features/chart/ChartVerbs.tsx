import { useMemo } from 'react';
import { useCorpus } from '../../load/useCorpus.ts';
import { VerbKey } from '../../ui/VerbKey.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { shareVerbs } from './share-marks.ts';

/** The verbs of the shares and their tones, in place of the key of the marks. */
export function ChartVerbs() {
  const corpus = useCorpus();
  const { t } = useWords();
  const verbs = useMemo(() => shareVerbs(corpus), [corpus]);
  return <VerbKey label={t('chart.verbs')} verbs={verbs} />;
}
