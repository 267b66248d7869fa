/** The patterns that go with the two hues, so that colour is never the only sign; for map, legend, chart and help. */
import { PATTERN_OF, starPath, type Look, type PatternName } from './patterns-looks.ts';
import './patterns.css';

interface PatternProps {
  id: string;
  size: number;
  turned?: boolean;
  children: React.ReactNode;
}

function Tile({ id, size, turned = false, children }: PatternProps) {
  return (
    <pattern
      id={id}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      {...(turned ? { patternTransform: 'rotate(45)' } : {})}
    >
      {children}
    </pattern>
  );
}

function idOf(prefix: string, name: PatternName): string {
  return `${prefix}-${name}`;
}

/** The patterns as `<defs>` of one drawing. `prefix` keeps the ids of several drawings on a page apart. */
export function PatternDefs({ prefix }: { prefix: string }) {
  return (
    <defs>
      <Tile id={idOf(prefix, 'lines')} size={6} turned>
        <rect className="pattern-line" width="1" height="6" />
      </Tile>
      <Tile id={idOf(prefix, 'lines-wide')} size={9} turned>
        <rect className="pattern-line" width="1" height="9" />
      </Tile>
      <Tile id={idOf(prefix, 'dots')} size={6}>
        <circle className="pattern-dot" cx="1.5" cy="1.5" r="0.85" />
        <circle className="pattern-dot" cx="4.5" cy="4.5" r="0.85" />
      </Tile>
      <Tile id={idOf(prefix, 'bands')} size={10} turned>
        <rect className="pattern-band-government" width="3.4" height="10" />
        <rect className="pattern-band-opposition" x="5" width="3.4" height="10" />
        <rect className="pattern-band-edge" x="6.3" width="0.8" height="10" />
      </Tile>
      <Tile id={idOf(prefix, 'level')} size={6}>
        <rect className="pattern-level" y="2" width="6" height="1" />
      </Tile>
    </defs>
  );
}

/** The `fill` of a look's pattern in the drawing that holds PatternDefs of this prefix. */
export function patternFill(prefix: string, look: Look): string {
  const name = PATTERN_OF[look];
  return name === null ? 'none' : `url(#${idOf(prefix, name)})`;
}

/** Fire from afar at a point: the star on its halo of paper. */
export function Star({ x, y, radius = 7.5 }: { x: number; y: number; radius?: number }) {
  const path = starPath(x, y, radius);
  return (
    <g className="star">
      <path className="star-halo" d={path} />
      <path className="star-rays" d={path} />
    </g>
  );
}

const SMALL = 3.2;

/** Stars where there is no room for large ones, drawn as one: there may be thousands. */
export function SmallStars({ points }: { points: readonly (readonly [x: number, y: number])[] }) {
  const path = points.map(([x, y]) => starPath(x, y, SMALL)).join('');
  return (
    <g className="star star-small">
      <path className="star-halo" d={path} />
      <path className="star-rays" d={path} />
    </g>
  );
}

/** A sample of a look for legends; the words beside it say what it means. */
export function Swatch({ look, prefix }: { look: Look; prefix: string }) {
  const box = { x: 1, y: 1, width: 24, height: 13, rx: 2.5 };
  return (
    <svg className="swatch" width="26" height="15" viewBox="0 0 26 15" aria-hidden="true">
      <rect {...box} className={`tint tint-${look}`} />
      <rect {...box} className={`edge edge-${look}`} fill={patternFill(prefix, look)} />
    </svg>
  );
}

/** The sample of fire from afar. */
export function StarSwatch() {
  return (
    <svg className="swatch" width="26" height="15" viewBox="0 0 26 15" aria-hidden="true">
      <Star x={13} y={7.5} radius={6.4} />
    </svg>
  );
}

/** Patterns for swatches outside a drawing of their own: put it once on the page part that shows them. */
export function PatternSource({ prefix }: { prefix: string }) {
  return (
    <svg className="pattern-source" width="0" height="0" aria-hidden="true">
      <PatternDefs prefix={prefix} />
    </svg>
  );
}
