import { useView } from '../../../view/useView.tsx';
import { useWords } from '../../../words/WordsProvider.tsx';
import { FRAME } from '../frame.ts';
import { useSilenceCity } from '../use-silence-city.tsx';
import { useStatusCity } from '../use-status-city.tsx';
import { CityPicture } from './CityPicture.tsx';
import { silenceEntries, statusEntries } from './key-entries.ts';
import type { MapPictureProps } from './picture-size.ts';
import { WorldPicture } from './WorldPicture.tsx';
import '../city.css';

function StatusPicture(props: MapPictureProps) {
  const { city, shown, isUnderFire } = useStatusCity();
  return <CityPicture city={city} entries={statusEntries(shown, isUnderFire, useWords())} {...props} />;
}

function SilencePicture(props: MapPictureProps) {
  return <CityPicture city={useSilenceCity()} entries={silenceEntries(useWords())} {...props} />;
}

/** The map of the view as a picture, to print or to keep: the layer, its day and its legend in one drawing. */
export function MapPicture({ size = FRAME, frame }: Pick<MapPictureProps, 'frame'> & Partial<MapPictureProps>) {
  const { view } = useView();
  if (view.layer === 'world') return <WorldPicture size={size} frame={frame} />;
  return view.layer === 'silence' ? (
    <SilencePicture size={size} frame={frame} />
  ) : (
    <StatusPicture size={size} frame={frame} />
  );
}
