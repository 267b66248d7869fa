import { useMemo } from 'react';
import { useCorpus } from '../../load/useCorpus.ts';
import { useView } from '../../view/useView.tsx';
import { CityStage } from './CityStage.tsx';
import { SilenceLegend } from './SilenceDrawing.tsx';
import { wholesTold } from './silence.ts';
import { useSilenceCity } from './use-silence-city.tsx';

/** How many independent reports name each district: what is not told is part of the picture. */
export function SilenceLayer() {
  const city = useSilenceCity();
  const corpus = useCorpus();
  const { moment } = useView();
  const wholes = useMemo(() => wholesTold(corpus, moment), [corpus, moment]);
  return (
    <>
      <CityStage city={city} />
      <SilenceLegend wholes={wholes} />
    </>
  );
}
