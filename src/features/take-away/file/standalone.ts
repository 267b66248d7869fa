/** A drawing of the page as a drawing that stands alone: no class, no script, no style sheet of ours is needed. */
import { looksOf, moveOf, written, type Looks, type StyleOf } from './style.ts';

const SVG = 'http://www.w3.org/2000/svg';

const KEPT = new Set(['svg', 'g', 'defs', 'pattern', 'path', 'rect', 'circle', 'line', 'text', 'tspan']);
const SHAPES = new Set(['path', 'rect', 'circle', 'line']);
const PAGE_ONLY = /^(?:class|style|role|tabindex|inert|xmlns|aria-.*|data-.*|on.*)$/;

/** Parts that only catch the pointer, or show only on hover. */
function isUnseen(tag: string, looks: Looks): boolean {
  return SHAPES.has(tag) && looks.get('fill') === 'none' && looks.get('stroke') === 'none';
}

/** A hundredth of a pixel is finer than any print. */
function rounded(value: string): string {
  return value.replaceAll(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));
}

function copyAttributes(from: Element, to: Element): void {
  for (const { name, value } of from.attributes) if (!PAGE_ONLY.test(name)) to.setAttribute(name, rounded(value));
}

function addOwnLooks(style: (property: string) => string, to: Element): void {
  const opacity = style('opacity');
  if (opacity !== '' && opacity !== '1') to.setAttribute('opacity', opacity);
  const move = moveOf(style('translate'));
  if (move !== null) to.setAttribute('transform', `${move} ${to.getAttribute('transform') ?? ''}`.trim());
  if (to.tagName === 'svg' && style('overflow') === 'visible') to.setAttribute('overflow', 'visible');
}

/**
 * What an element draws: a shape that is written once and referred to stands here itself, because not every program
 * follows a reference. Null: nothing.
 */
function drawnBy(original: Element): Element | null {
  if (original.tagName === 'use') {
    const id = original.getAttribute('href')?.slice(1) ?? '';
    return original.ownerDocument.getElementById(id);
  }
  const isOnlyReferredTo = SHAPES.has(original.tagName) && original.parentElement?.tagName === 'defs';
  return isOnlyReferredTo ? null : original;
}

function textOf(node: Node, style: (property: string) => string): string {
  const text = node.textContent ?? '';
  return style('text-transform') === 'uppercase' ? text.toUpperCase() : text;
}

function copyOf(original: Element, around: Looks | undefined, styleOf: StyleOf): Element | null {
  const style = styleOf(original);
  const drawn = drawnBy(original);
  const tag = drawn?.tagName ?? '';
  if (drawn === null || !KEPT.has(tag) || style('display') === 'none') return null;
  const looks = looksOf(style);
  if (isUnseen(tag, looks)) return null;
  const copy = original.ownerDocument.createElementNS(SVG, tag);
  copyAttributes(drawn, copy);
  if (drawn !== original) copy.removeAttribute('id');
  for (const [name, value] of written(looks, around)) copy.setAttribute(name, value);
  addOwnLooks(style, copy);
  for (const child of original.childNodes) {
    const part = child instanceof Element ? copyOf(child, looks, styleOf) : textOf(child, style);
    if (part !== null && part !== '') copy.append(part);
  }
  return copy;
}

interface Burnt {
  readonly title: string;
  /** Style rules that bring the faces along; empty: none. */
  readonly fonts: string;
}

function withText(document: Document, tag: string, text: string): Element {
  const element = document.createElementNS(SVG, tag);
  element.textContent = text;
  return element;
}

/** The file's text. `styleOf` gives computed values; in a browser those of getComputedStyle. */
export function standaloneSvg(svg: SVGSVGElement, { title, fonts }: Burnt, styleOf: StyleOf): string {
  const copy = copyOf(svg, undefined, styleOf);
  if (copy === null) throw new Error('The drawing is not on the page; open it and try again.');
  const { width, height } = svg.viewBox.baseVal;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const head = [withText(svg.ownerDocument, 'title', title)];
  if (fonts !== '') head.push(withText(svg.ownerDocument, 'style', fonts));
  copy.prepend(...head);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}
