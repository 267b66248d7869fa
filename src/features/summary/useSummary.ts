import { useMemo } from 'react';
import { useCorpus } from '../../load/useCorpus.ts';
import { useSelection } from '../../view/useSelection.tsx';
import { useView } from '../../view/useView.tsx';
import { summaryModel, type SummaryModel } from './model.ts';
import { useDrawn } from './useNamedDistricts.ts';

/** The summary of the view on screen. */
export function useSummary(): SummaryModel {
  const corpus = useCorpus();
  const drawn = useDrawn();
  const { view, moment } = useView();
  const selection = useSelection();
  const { later } = view;
  return useMemo(
    () => summaryModel(corpus, drawn, { moment, selection, later }),
    [corpus, drawn, moment, selection, later],
  );
}
