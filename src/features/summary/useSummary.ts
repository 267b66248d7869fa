import { useMemo } from 'react';
import { useCorpus, useGeometry } from '../../load/useCorpus.ts';
import { useSelection } from '../../view/useSelection.tsx';
import { useView } from '../../view/useView.tsx';
import { summaryModel, type SummaryModel } from './model.ts';

/** The summary of the view on screen. */
export function useSummary(): SummaryModel {
  const corpus = useCorpus();
  const geometry = useGeometry();
  const { view, moment } = useView();
  const selection = useSelection();
  const { later } = view;
  return useMemo(() => {
    const drawn = new Set(geometry.shapes.map(({ place }) => place));
    return summaryModel(corpus, drawn, { moment, selection, later });
  }, [corpus, geometry, moment, selection, later]);
}
