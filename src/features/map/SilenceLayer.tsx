import { CityStage } from './CityStage.tsx';
import { SilenceLegend } from './SilenceDrawing.tsx';
import { useSilenceCity } from './use-silence-city.tsx';

/** How many independent reports name each district: what is not told is part of the picture. */
export function SilenceLayer() {
  const city = useSilenceCity();
  return (
    <>
      <CityStage city={city} />
      <SilenceLegend />
    </>
  );
}
