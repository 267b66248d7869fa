import { useMemo, type ReactNode } from 'react';
import { maskCorpus } from '../domain/mask.ts';
import { CorpusInstead, useWholeCorpus } from '../load/useCorpus.ts';
import { useView } from '../view/useView.tsx';
import { useWords } from '../words/WordsProvider.tsx';

/** Gives the panels below the corpus without what the view hides, until the reveal. */
export function Masked({ children }: { children: ReactNode }) {
  const corpus = useWholeCorpus();
  const { view, moment } = useView();
  const { t } = useWords();
  const { hide, reveal } = view;
  const masked = useMemo(() => {
    const isHidden = (what: (typeof hide)[number]) => !reveal && hide.includes(what);
    return maskCorpus(corpus, {
      outlets: isHidden('outlet'),
      speakers: isHidden('speaker'),
      after: isHidden('later') ? moment.day : null,
      outletName: (count) => t('lesson.outletMask', { count }),
      speakerName: (count) => t('lesson.speakerMask', { count }),
      hidden: t('lesson.hidden'),
    });
  }, [corpus, hide, reveal, moment.day, t]);
  return <CorpusInstead value={masked}>{children}</CorpusInstead>;
}
