import { useId, type ReactNode } from 'react';
import { useWords } from '../../words/WordsProvider.tsx';
import type { City } from './city.ts';
import { CityGround, CityLines } from './CityGround.tsx';
import { Areas, Labels } from './Labels.tsx';
import { Outlines } from './Outline.tsx';
import type { Scene } from './scene.ts';
import type { Shapes } from './shapes.ts';

interface CityDrawingProps {
  city: Pick<City, 'drawDistricts' | 'drawSigns'>;
  shapes: Shapes;
  scene: Scene;
  onSelect: (place: string) => void;
  /** What lies over the districts and under the words, moved as the districts are. */
  children?: ReactNode;
}

/** The city at a camera: ground, districts, lines, signs, words. The same on the page and in a picture. */
export function CityDrawing({ city, shapes, scene, onSelect, children }: CityDrawingProps) {
  const { direction } = useWords();
  const prefix = useId();
  const { offset, marks, ...written } = scene;
  const move = `translate(${offset.join(' ')})`;
  return (
    <Outlines shapes={shapes} prefix={prefix}>
      <g transform={move}>
        <CityGround shapes={shapes} />
        {city.drawDistricts(shapes)}
        <CityLines shapes={shapes} />
      </g>
      {city.drawSigns(marks)}
      {children !== undefined && <g transform={move}>{children}</g>}
      <Labels scene={written} direction={direction} />
      <Areas notes={written.notes} direction={direction} onSelect={onSelect} />
    </Outlines>
  );
}
