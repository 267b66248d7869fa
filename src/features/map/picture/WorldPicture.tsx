import { wrapText } from '../../../ui/text-width.ts';
import { useView } from '../../../view/useView.tsx';
import { useWords } from '../../../words/WordsProvider.tsx';
import { cameraAt } from '../position.ts';
import { useWorld } from '../world/use-world.ts';
import { WorldDrawing } from '../world/WorldDrawing.tsx';
import { KEY_LINE, KEY_SIZE } from './key-rows.ts';
import { MapFrame } from './MapFrame.tsx';
import { keyRoom, pictureOf, type MapPictureProps } from './picture-size.ts';
import { PictureTitle } from './PictureTitle.tsx';

const PAD = 10;

/** The cities of the talks, standing still. */
export function WorldPicture({ size, frame }: MapPictureProps) {
  const { view } = useView();
  const { t, direction } = useWords();
  const { rows, told, later, sceneAt, home } = useWorld();
  const camera = view.position === null ? home(size) : cameraAt(view.position, size);
  const scene = sceneAt(camera);
  const room = keyRoom(size);
  const notes = [t('map.world.note'), t('map.world.source')];
  const lines = notes.flatMap((note) => wrapText(note, 'sans', KEY_SIZE, room.width));
  const x = direction === 'ltr' ? room.x : room.x + room.width;
  const reports = rows.cities.flatMap(({ items }) => items.flatMap((item) => item.reports));
  return frame(
    pictureOf(
      size,
      lines.length * KEY_LINE + 2 * PAD,
      reports,
      <>
        <MapFrame size={size}>
          <WorldDrawing scene={scene} camera={camera} onSelect={() => {}} />
          <PictureTitle told={told} later={later} hidden={scene.hidden} size={size} />
        </MapFrame>
        {lines.map((line, index) => (
          <text key={line} className="picture-aside" x={x} y={room.y + PAD + 12 + index * KEY_LINE}>
            {line}
          </text>
        ))}
      </>,
    ),
  );
}
