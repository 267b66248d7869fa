import type { Frame } from '../../../ui/picture.ts';
import { useView } from '../../../view/useView.tsx';
import { useWords } from '../../../words/WordsProvider.tsx';
import { useSilenceCity } from '../use-silence-city.tsx';
import { useStatusCity } from '../use-status-city.tsx';
import { CityPicture } from './CityPicture.tsx';
import { silenceEntries, statusEntries } from './key-entries.ts';
import { WorldPicture } from './WorldPicture.tsx';
import '../city.css';

function StatusPicture({ frame }: { frame: Frame }) {
  const { city, shown, isUnderFire } = useStatusCity();
  return <CityPicture city={city} entries={statusEntries(shown, isUnderFire, useWords())} frame={frame} />;
}

function SilencePicture({ frame }: { frame: Frame }) {
  return <CityPicture city={useSilenceCity()} entries={silenceEntries(useWords())} frame={frame} />;
}

/** The map of the view as a picture, to print or to keep: the layer, its day and its legend in one drawing. */
export function MapPicture({ frame }: { frame: Frame }) {
  const { view } = useView();
  if (view.layer === 'world') return <WorldPicture frame={frame} />;
  return view.layer === 'silence' ? <SilencePicture frame={frame} /> : <StatusPicture frame={frame} />;
}
