/** Where title, controls and notes stand over the drawing, so that no label hides beneath them. */
import { textWidth } from '../../ui/text-width.ts';
import type { Box } from './plane.ts';
import type { Size } from './projection.ts';

interface Overlays {
  /** The day, then the lines below it. */
  readonly title: readonly string[];
  /** Labels of the layer buttons. */
  readonly layers: readonly string[];
  readonly direction: 'ltr' | 'rtl';
}

/** In the order of reading: a mirrored page has its title at the right. */
function mirrored(box: Box, size: Size, direction: Overlays['direction']): Box {
  return direction === 'ltr' ? box : { ...box, x: size.width - box.x - box.width };
}

/** Below this width the notes on names and boundaries stand over the layer buttons (map.css has the same number). */
const NARROW = 520;

/** Boxes in pixels of the drawing, a little generous. */
export function overlayBoxes({ title, layers, direction }: Overlays, size: Size): Box[] {
  const [day = '', ...lines] = title;
  const width = Math.max(textWidth(day, 'serif', 34), ...lines.map((line) => textWidth(line, 'sans', 13)));
  const switchWidth = layers.reduce((sum, label) => sum + textWidth(label, 'sans', 12) + 20, 0);
  const top = [
    { x: 12, y: 8, width: width + 16, height: 44 + lines.length * 18 },
    { x: size.width - 52, y: 6, width: 46, height: 68 },
  ];
  const bottom =
    size.width < NARROW
      ? [{ x: 8, y: size.height - 92, width: size.width - 16, height: 88 }]
      : [
          { x: 12, y: size.height - 42, width: switchWidth + 12, height: 36 },
          { x: size.width - 166, y: size.height - 44, width: 160, height: 40 },
        ];
  return [...top, ...bottom].map((box) => mirrored(box, size, direction));
}
