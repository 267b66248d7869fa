import { ChartPicture } from '../features/chart/picture/ChartPicture.tsx';
import { MapPicture } from '../features/map/picture/MapPicture.tsx';
import { ForClass } from './ForClass.tsx';
import { TakeAwayDialog } from '../features/take-away/TakeAwayDialog.tsx';

/** The dialog with the drawings of map and chart put in: they are parts of other features. */
export function TakeAwayView({ onClose }: { onClose: () => void }) {
  return <TakeAwayDialog Map={MapPicture} Chart={ChartPicture} forClass={<ForClass />} onClose={onClose} />;
}
