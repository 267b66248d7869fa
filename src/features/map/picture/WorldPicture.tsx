import type { Frame } from '../../../ui/picture.ts';
import { wrapText } from '../../../ui/text-width.ts';
import { useView } from '../../../view/useView.tsx';
import { useWords } from '../../../words/WordsProvider.tsx';
import { FRAME } from '../frame.ts';
import { cameraAt } from '../position.ts';
import { useWorld } from '../world/use-world.ts';
import { WorldDrawing } from '../world/WorldDrawing.tsx';
import { KEY_LINE, KEY_SIZE } from './key-rows.ts';
import { MapFrame } from './MapFrame.tsx';
import { KEY_ROOM, pictureOf } from './picture-size.ts';
import { PictureTitle } from './PictureTitle.tsx';

const PAD = 10;

/** The cities of the talks, standing still. */
export function WorldPicture({ frame }: { frame: Frame }) {
  const { view } = useView();
  const { t, direction } = useWords();
  const { rows, told, later, sceneAt, home } = useWorld();
  const camera = view.position === null ? home(FRAME) : cameraAt(view.position, FRAME);
  const notes = [t('map.world.note'), t('map.world.source')];
  const lines = notes.flatMap((note) => wrapText(note, 'sans', KEY_SIZE, KEY_ROOM.width));
  const x = direction === 'ltr' ? KEY_ROOM.x : KEY_ROOM.x + KEY_ROOM.width;
  const reports = rows.cities.flatMap(({ items }) => items.flatMap((item) => item.reports));
  return frame(
    pictureOf(
      lines.length * KEY_LINE + 2 * PAD,
      reports,
      <>
        <MapFrame>
          <WorldDrawing scene={sceneAt(camera)} camera={camera} onSelect={() => {}} />
          <PictureTitle told={told} later={later} />
        </MapFrame>
        {lines.map((line, index) => (
          <text key={line} className="picture-aside" x={x} y={KEY_ROOM.y + PAD + 12 + index * KEY_LINE}>
            {line}
          </text>
        ))}
      </>,
    ),
  );
}
