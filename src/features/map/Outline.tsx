/** The shapes of a drawing, each written once: what draws a district refers to its shape. */
import { createContext, memo, useContext, useMemo, type ReactNode } from 'react';
import { isCrowd } from './crowd.ts';
import type { Shapes } from './shapes.ts';

interface Source {
  /** Keeps the ids of several maps on a page apart. */
  readonly prefix: string;
  readonly shapes: Shapes | null;
}

const SourceContext = createContext<Source>({ prefix: '', shapes: null });

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
  const source = useMemo(() => ({ shapes, prefix }), [shapes, prefix]);
  return (
    <SourceContext value={source}>
      {!isCrowd(shapes) && <Definitions shapes={shapes} prefix={prefix} />}
      {children}
    </SourceContext>
  );
}

/**
 * The shape of a district, in the look of a class. In a crowd hardly any is drawn twice, and a reference costs the
 * browser more than the path itself.
 */
export function Outline({ place, className, fill }: { place: string; className: string; fill?: string }) {
  const { prefix, shapes } = useContext(SourceContext);
  if (shapes !== null && isCrowd(shapes))
    return <path d={shapes.districts.get(place)?.path} className={className} fill={fill} />;
  return <use href={`#${idOf(prefix, place)}`} className={className} fill={fill} />;
}
