import { memo } from 'react';
import { isCrowd } from './crowd.ts';
import { Outline } from './Outline.tsx';
import type { Shapes } from './shapes.ts';
import './city.css';

/** The ground that never changes with the day: quiet districts, roads, river. */
export const CityGround = memo(function CityGround({ shapes }: { shapes: Shapes }) {
  return (
    <>
      {isCrowd(shapes) ? (
        <path className="quiet" d={[...shapes.districts.values()].map(({ path }) => path).join('')} />
      ) : (
        [...shapes.districts.keys()].map((place) => <Outline key={place} className="quiet" place={place} />)
      )}
      {shapes.roads.map((path) => (
        <path key={path} className="road" d={path} />
      ))}
      {shapes.river.map(({ path, covered }) => (
        <path key={path} className={covered ? 'river river-covered' : 'river'} d={path} />
      ))}
    </>
  );
});

/** What lies over the districts: the citadel, and the front line before the offensive. */
export const CityLines = memo(function CityLines({ shapes }: { shapes: Shapes }) {
  return (
    <>
      <path className="citadel" d={shapes.citadel.path} />
      {shapes.front.map(({ path }) => (
        <g key={path}>
          <path className="front-casing" d={path} />
          <path className="front" d={path} />
        </g>
      ))}
    </>
  );
});
