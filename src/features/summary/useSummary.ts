import { useMemo } from 'react';
import { useCorpus, useGeometry } from '../../load/useCorpus.ts';
import { useSelection } from '../../view/useSelection.tsx';
import { useView } from '../../view/useView.tsx';
import { summaryModel, toldDistricts, type SummaryModel, type ToldDistrict } from './model.ts';

/** Ids of the places that have a shape. */
function useDrawn(): ReadonlySet<string> {
  const geometry = useGeometry();
  return useMemo(() => new Set(geometry.shapes.map(({ place }) => place)), [geometry]);
}

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

/** Its districts alone, for who walks them. */
export function useToldDistricts(): readonly ToldDistrict[] {
  const corpus = useCorpus();
  const drawn = useDrawn();
  const { moment } = useView();
  const selection = useSelection();
  return useMemo(
    () => toldDistricts(corpus, drawn, { moment, selection }).districts,
    [corpus, drawn, moment, selection],
  );
}
