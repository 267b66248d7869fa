/** The looks of an SVG element as attributes: what a style sheet says, written where a program without it reads. */

/** The computed value of a property of an element. */
export type StyleOf = (element: Element) => (property: string) => string;

/** Inherited properties with their first values: they are written where they differ from the element around. */
const INHERITED: Readonly<Record<string, string>> = {
  fill: '#000000',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
  direction: 'ltr',
};

/** Value by property; an inherited property that is not there has its first value. */
export type Looks = ReadonlyMap<string, string>;

const COLOUR = /^rgba?\((\d+),\s*(\d+),\s*(\d+)(?:,\s*([\d.]+))?\)$/;

interface Colour {
  readonly text: string;
  readonly alpha: number;
}

function hexOf(parts: readonly string[]): string {
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

/** A computed paint as every program reads it: a hexadecimal colour and its opacity apart, or a reference. */
export function paintOf(computed: string): Colour {
  const match = COLOUR.exec(computed);
  if (match === null) return { text: computed.replaceAll('"', ''), alpha: 1 };
  const alpha = Number(match[4] ?? 1);
  return alpha === 0 ? { text: 'none', alpha: 1 } : { text: hexOf(match.slice(1, 4)), alpha };
}

/** Lengths in pixels are the drawing's own units. */
function plain(computed: string): string {
  return computed.replaceAll(/(-?[\d.]+)px/g, '$1');
}

/** The inherited looks of an element. */
export function looksOf(style: (property: string) => string): Looks {
  const looks = new Map(Object.keys(INHERITED).map((name) => [name, plain(style(name))]));
  for (const paint of ['fill', 'stroke']) {
    const { text, alpha } = paintOf(style(paint));
    looks.set(paint, text);
    looks.set(`${paint}-opacity`, String(Number(style(`${paint}-opacity`)) * alpha));
  }
  return looks;
}

const FIRST: Looks = new Map(Object.entries(INHERITED));

/** The looks that must be written on an element within one of other looks. */
export function written(looks: Looks, around: Looks = FIRST): [string, string][] {
  return [...looks].filter(([name, value]) => value !== '' && value !== around.get(name));
}

/** How far a style sheet moves an element, as a transform; null: not at all. */
export function moveOf(translate: string): string | null {
  const match = /^(-?[\d.]+)px(?:\s+(-?[\d.]+)px)?$/.exec(translate);
  return match === null ? null : `translate(${match[1] ?? 0} ${match[2] ?? 0})`;
}
