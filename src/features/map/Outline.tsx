/** The shapes of a drawing, each written once: what draws a district refers to its shape. */
import { createContext, memo, useContext, type ReactNode } from 'react';
import type { Shapes } from './shapes.ts';

/** Keeps the ids of several maps on a page apart. */
const Prefix = createContext('');

function idOf(prefix: string, place: string): string {
  return `${prefix}-${place}`;
}

const Definitions = memo(function Definitions({ shapes, prefix }: { shapes: Shapes; prefix: string }) {
  return (
    <defs>
      {[...shapes.districts.values()].map(({ place, path }) => (
        <path key={place} id={idOf(prefix, place)} d={path} />
      ))}
    </defs>
  );
});

/** Makes the shapes of the districts available to the outlines below. `prefix` is the drawing's own. */
export function Outlines(props: { shapes: Shapes; prefix: string; children: ReactNode }) {
  const { shapes, prefix, children } = props;
  return (
    <Prefix value={prefix}>
      <Definitions shapes={shapes} prefix={prefix} />
      {children}
    </Prefix>
  );
}

/** The shape of a district, in the look of a class. */
export function Outline({ place, className, fill }: { place: string; className: string; fill?: string }) {
  return <use href={`#${idOf(useContext(Prefix), place)}`} className={className} fill={fill} />;
}
