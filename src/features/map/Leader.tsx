import type { Segment } from './plane.ts';

/** From a label to what it names, on a casing of paper. */
export function Leader({ leader: { from, to }, hasDot }: { leader: Segment; hasDot: boolean }) {
  const path = `M${from.join(' ')}L${to.join(' ')}`;
  return (
    <>
      <path className="leader-casing" d={path} />
      <path className="leader" d={path} />
      {hasDot ? <circle className="leader-dot" cx={to[0]} cy={to[1]} r="2" /> : null}
    </>
  );
}
