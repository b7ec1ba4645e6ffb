/**
 * Where the ink of a line ends: a mark stands on its name's last letters, in the free space between two lines,
 * so that it covers no letter where the lines leave any. How high letters are, only the browser's own measure of text knows; it is asked
 * once for each font and ending.
 */

import { element } from './element.ts';

export interface Ink {
  /** Height of the letters above the baseline, in pixels. */
  readonly height: number;
  /** From the top of the line's box to its baseline, as a share of the box. */
  readonly baseline: number;
}

const MOST_KEPT = 500;
const kept = new Map<string, Ink>();
let pen: CanvasRenderingContext2D | null = null;

function measure(font: string, letters: string): Ink {
  pen ??= (element(document, 'canvas', '') as HTMLCanvasElement).getContext('2d');
  if (pen === null) return { height: 0, baseline: 0 };
  pen.font = font;
  const { actualBoundingBoxAscent, fontBoundingBoxAscent, fontBoundingBoxDescent } = pen.measureText(letters);
  const box = fontBoundingBoxAscent + fontBoundingBoxDescent;
  return { height: actualBoundingBoxAscent, baseline: box > 0 ? fontBoundingBoxAscent / box : 0 };
}

/** The ink of some letters in the font of a style. */
export function inkOf(letters: string, style: CSSStyleDeclaration): Ink {
  const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const shown = style.textTransform === 'uppercase' ? letters.toUpperCase() : letters;
  const key = `${font} ${shown}`;
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const ink = measure(font, shown);
  kept.set(key, ink);
  return ink;
}
