/** What is burnt into a picture around the drawing: whoever finds the file alone still knows what it shows. */
import { textWidth, wrapText } from '../../ui/text-width.ts';

export interface SheetText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly look: 'title' | 'line';
}

export interface SheetLayout {
  readonly width: number;
  readonly height: number;
  /** Upper left corner of the drawing. */
  readonly at: readonly [number, number];
  readonly texts: readonly SheetText[];
}

const EDGE = 20;
const HEAD = 44;
const TITLE_BASE = 30;
const LINE = 16;
const SIZE = 12;
const FOOT = 12;

/** A text without spaces, such as a link, broken wherever a line is full. */
export function breakAnywhere(text: string, limit: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const sign of text) {
    if (line !== '' && textWidth(line + sign, 'sans', SIZE) > limit) {
      lines.push(line);
      line = '';
    }
    line += sign;
  }
  return line === '' ? lines : [...lines, line];
}

interface Sheet {
  readonly title: string;
  /** Sentences below the drawing, each from a line of its own. */
  readonly notes: readonly string[];
  readonly link: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Places title, notes and link around a drawing of this size, in pixels. */
export function sheetAround(drawing: { readonly width: number; readonly height: number }, sheet: Sheet): SheetLayout {
  const width = drawing.width + 2 * EDGE;
  const x = sheet.direction === 'ltr' ? EDGE : width - EDGE;
  const lines = [
    ...sheet.notes.flatMap((note) => wrapText(note, 'sans', SIZE, drawing.width)),
    ...breakAnywhere(sheet.link, drawing.width),
  ];
  const first = HEAD + drawing.height + FOOT + SIZE;
  const texts = lines.map((text, index): SheetText => ({ text, x, y: first + index * LINE, look: 'line' }));
  return {
    width,
    height: first + lines.length * LINE,
    at: [EDGE, HEAD],
    texts: [{ text: sheet.title, x, y: TITLE_BASE, look: 'title' }, ...texts],
  };
}
