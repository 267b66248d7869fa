import type { MarkParts } from './parts.ts';

/** The ink of one mark: bar, steps of a missing bound, caps, dot. */
export function Glyph({ parts: { bar, caps, steps, dot } }: { parts: MarkParts }) {
  return (
    <>
      {bar !== null && <rect className="chart-glyph-bar" {...bar} />}
      {steps.map(({ strength, ...rect }) => (
        <rect key={rect.y} className={`chart-glyph-step chart-glyph-step-${strength}`} {...rect} />
      ))}
      {caps.map(({ included, ...rect }) => (
        <rect
          key={rect.y}
          className={included ? 'chart-glyph-cap' : 'chart-glyph-cap chart-glyph-cap-hollow'}
          {...rect}
        />
      ))}
      {dot !== null && <circle className="chart-glyph-dot" {...dot} />}
    </>
  );
}
