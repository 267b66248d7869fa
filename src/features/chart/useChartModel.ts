import { useMemo } from 'react';
import { useCorpus } from '../../load/useCorpus.ts';
import { useSelection } from '../../view/useSelection.tsx';
import { useView } from '../../view/useView.tsx';
import { chartModel, type ChartModel } from './model.ts';

/** The rows of the view, for the panel and for a picture. */
export function useChartModel(): ChartModel {
  const corpus = useCorpus();
  const { moment, view } = useView();
  const selection = useSelection();
  const { select, wording: isByVerb } = view;
  return useMemo(
    () => chartModel(corpus, { moment, selection, select, isByVerb }),
    [corpus, moment, selection, select, isByVerb],
  );
}
