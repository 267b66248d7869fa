import type { MarkParts } from './parts.ts';

/** The ink of one mark: bar, steps of a missing bound, caps, dot. */
export function Glyph({ parts: { bar, caps, steps, dot } }: { parts: MarkParts }) {
  return (
    <>
      {bar !== null && <rect className="glyph-bar" {...bar} />}
      {steps.map(({ strength, ...rect }) => (
        <rect key={rect.y} className={`glyph-step glyph-step-${strength}`} {...rect} />
      ))}
      {caps.map(({ included, ...rect }) => (
        <rect key={rect.y} className={included ? 'glyph-cap' : 'glyph-cap glyph-cap-hollow'} {...rect} />
      ))}
      {dot !== null && <circle className="glyph-dot" {...dot} />}
    </>
  );
}
