import { useMemo } from 'react';
import { once } from '../../domain/once.ts';
import { useCorpus, useGeometry } from '../../load/useCorpus.ts';
import { useView } from '../../view/useView.tsx';
import { namedDistricts, type NamedDistrict } from './districts.ts';

/** Ids of the places that have a shape. */
export function useDrawn(): ReadonlySet<string> {
  const geometry = useGeometry();
  return useMemo(() => new Set(geometry.shapes.map(({ place }) => place)), [geometry]);
}

/** The districts for who walks them: worked out at the first step, not at every choice. */
export function useNamedDistricts(): () => readonly NamedDistrict[] {
  const corpus = useCorpus();
  const drawn = useDrawn();
  const { moment } = useView();
  return useMemo(() => once(() => namedDistricts(corpus, drawn, moment).districts), [corpus, drawn, moment]);
}
