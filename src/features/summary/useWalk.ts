import { useEffect } from 'react';
import { isSingleKey } from '../../load/single-keys.ts';
import { useCorpus } from '../../load/useCorpus.ts';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { districtWords } from './told-words.ts';
import { useToldDistricts } from './useSummary.ts';

export interface Walk {
  /** The district that the view has selected, in words; empty: none of those told. */
  readonly told: string;
  readonly next: () => void;
  readonly previous: () => void;
  readonly isEmpty: boolean;
}

/** A walk through the told districts from north to south and round again; each step selects the district. */
export function useWalk(): Walk {
  const districts = useToldDistricts();
  const corpus = useCorpus();
  const { view, change } = useView();
  const words = useWords();
  const at = districts.findIndex(({ place }) => place.id === view.select);
  const here = districts[at];
  const go = (index: number) => {
    const district = districts.at(index % districts.length);
    if (district !== undefined) change({ select: district.place.id }, 'replace');
  };
  return {
    told:
      here === undefined
        ? ''
        : words.t('summary.walk.at', {
            at: words.number(at + 1),
            of: words.number(districts.length),
            told: districtWords(here, corpus, words),
          }),
    next: () => go(at + 1),
    previous: () => go(at < 0 ? -1 : at - 1),
    isEmpty: districts.length === 0,
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
