import { CityStage } from './CityStage.tsx';
import { Legend } from './Legend.tsx';
import { useStatusCity } from './use-status-city.tsx';

/** Who holds which district, as reported. */
export function StatusLayer() {
  const { city, shown, isUnderFire } = useStatusCity();
  return (
    <>
      <CityStage city={city} />
      <Legend shown={shown} isUnderFire={isUnderFire} />
    </>
  );
}
