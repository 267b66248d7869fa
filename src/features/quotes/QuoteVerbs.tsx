import { useMemo } from 'react';
import { useCorpus } from '../../load/useCorpus.ts';
import { VerbKey } from '../../ui/VerbKey.tsx';
import { ViewLink } from '../../view/ViewLink.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { cueVerbs } from './model.ts';

/** The verbs with which the articles bring in the quotations, and their tones. */
export function QuoteVerbs() {
  const corpus = useCorpus();
  const { t, number } = useWords();
  const verbs = useMemo(() => cueVerbs(corpus), [corpus]);
  const counted = verbs.map(({ verb, tone, reports }) => ({ verb, tone, count: number(reports.length) }));
  return (
    <VerbKey label={t('quotes.verbs')} verbs={counted}>
      <ViewLink patch={{ wording: false }}>{t('chart.byVerb.end')}</ViewLink>
    </VerbKey>
  );
}
