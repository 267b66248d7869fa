import { useEffect } from 'react';
import { isSingleKey } from '../../load/single-keys.ts';
import { useCorpus } from '../../load/useCorpus.ts';
import { useView } from '../../view/useView.tsx';
import { useSelection } from '../../view/useSelection.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { toldDistrict, type NamedDistrict } from './districts.ts';
import { districtWords } from './told-words.ts';
import { useNamedDistricts } from './useNamedDistricts.ts';

export interface Walk {
  /** The district that the view has selected, in words; empty: none of those told. */
  readonly told: string;
  readonly next: () => void;
  readonly previous: () => void;
  readonly isEmpty: () => boolean;
}

/** Where the walk stands among the districts; -1: at none of them. */
function placeIn(districts: readonly NamedDistrict[], select: string | null): number {
  return districts.findIndex(({ place }) => place.id === select);
}

/** A walk through the told districts from north to south and round again; each step selects the district. */
export function useWalk(): Walk {
  const districtsOf = useNamedDistricts();
  const corpus = useCorpus();
  const selection = useSelection();
  const { view, change } = useView();
  const words = useWords();
  const { select } = view;
  // a report is selected oftener than a place: then nobody walks
  const isPlace = select !== null && corpus.places.has(select);
  const districts = isPlace ? districtsOf() : [];
  const at = placeIn(districts, select);
  const here = districts[at];
  const go = (to: (at: number) => number) => {
    const all = districtsOf();
    const district = all.at(to(placeIn(all, select)) % all.length);
    if (district !== undefined) change({ select: district.place.id }, 'replace');
  };
  return {
    told:
      here === undefined
        ? ''
        : words.t('walk.at', {
            at: words.number(at + 1),
            of: words.number(districts.length),
            told: districtWords(toldDistrict(here, selection), corpus, words),
          }),
    next: () => go((from) => from + 1),
    previous: () => go((from) => (from < 0 ? -1 : from - 1)),
    isEmpty: () => districtsOf().length === 0,
  };
}

/** W and Shift+W walk while the focus is within an element that the selector finds. */
export function useWalkKeys({ next, previous }: Walk, within: string): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.code !== 'KeyW' || !isSingleKey(event)) return;
      if (!(event.target instanceof Element) || event.target.closest(within) === null) return;
      event.preventDefault();
      if (event.shiftKey) previous();
      else next();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}
