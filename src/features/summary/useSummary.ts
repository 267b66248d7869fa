import { useMemo } from 'react';
import { once } from '../../domain/once.ts';
import { useCorpus, useGeometry } from '../../load/useCorpus.ts';
import { useSelection } from '../../view/useSelection.tsx';
import { useView } from '../../view/useView.tsx';
import { namedDistricts, summaryModel, type NamedDistrict, type SummaryModel } from './model.ts';

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

/** Its districts alone, for who walks them: worked out at the first step, not at every choice. */
export function useNamedDistricts(): () => readonly NamedDistrict[] {
  const corpus = useCorpus();
  const drawn = useDrawn();
  const { moment } = useView();
  return useMemo(() => once(() => namedDistricts(corpus, drawn, moment).districts), [corpus, drawn, moment]);
}
