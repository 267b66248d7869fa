import { useRef, useState } from 'react';
import { saveFile, saveText } from '../../load/save-file.ts';
import { Button } from '../../ui/Button.tsx';
import type { Picture } from '../../ui/picture.ts';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { faceRules } from './file/faces.ts';
import { standaloneSvg } from './file/standalone.ts';
import { toPng } from './file/to-png.ts';
import { Sheet } from './Sheet.tsx';

interface PictureCardProps {
  kind: 'map' | 'chart';
  picture: Picture;
}

function styleOf(element: Element): (property: string) => string {
  const style = getComputedStyle(element);
  return (property) => style.getPropertyValue(property);
}

/** One picture as it will be in the file, and the buttons that make the file. */
export function PictureCard({ kind, picture }: PictureCardProps) {
  const sheet = useRef<SVGSVGElement>(null);
  const { moment, view } = useView();
  const { t, day, locale } = useWords();
  const [fault, setFault] = useState<string | null>(null);
  const name = t(`takeAway.${kind}`);
  const title = t('takeAway.picture', {
    picture: name,
    day: day(moment.day, 'long'),
    knownBy: day(moment.knownBy, 'long'),
  });
  const file = `as-reported-${kind}-${moment.day}`;
  const svgText = async (): Promise<string> => {
    if (sheet.current === null) throw new Error('nothing drawn');
    return standaloneSvg(sheet.current, { title, fonts: await faceRules(locale) }, styleOf);
  };
  const attempt = (making: Promise<void>): void => {
    setFault(null);
    making.catch((error: unknown) => setFault(error instanceof Error ? error.message : String(error)));
  };
  const saveSvg = async () => saveText(`${file}.svg`, await svgText(), 'image/svg+xml');
  const savePng = async () => saveFile(`${file}.png`, await toPng(await svgText()));
  return (
    <div className="picture-card">
      <div className="picture-preview" role="img" aria-label={title}>
        <div inert>
          <Sheet ref={sheet} picture={picture} hasBoundaries={kind === 'map' && view.layer !== 'world'} />
        </div>
      </div>
      <p className="take-away-row">
        <Button onClick={() => attempt(savePng())}>{t('takeAway.png', { picture: name })}</Button>
        <Button onClick={() => attempt(saveSvg())}>{t('takeAway.svg', { picture: name })}</Button>
      </p>
      <p role="status" className="take-away-fault">
        {fault !== null && t('takeAway.failed', { reason: fault })}
      </p>
    </div>
  );
}
