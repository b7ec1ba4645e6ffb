/** Where the mark of a text goes, in pixels of the viewport. */

import { inkOf } from './ink.ts';

export interface Spot {
  /** Corner of the mark's box, and its side. */
  readonly left: number;
  readonly top: number;
  readonly size: number;
  /** A point inside the marked text, close to the mark. */
  readonly x: number;
  readonly y: number;
}

/** Sides of a mark: it follows the text's size as far as it stays readable and small. */
const SMALLEST = 10;
const LARGEST = 20;
/** Where lines are set tight: smaller than this a shape cannot be told from another. */
const TIGHTEST = 6;
/** Letters that a mark stands on, at most. */
const LETTERS = 3;

const leastFor = (fontSize: number): number => Math.max(SMALLEST, fontSize * 0.42);

const sizeFor = (fontSize: number, free: number): number =>
  Math.round(Math.min(LARGEST, Math.max(leastFor(fontSize), Math.min(free, fontSize * 0.68))));

/** `room`: from the letters up to the baseline before; what hangs below that one may be touched. */
const tightSizeFor = (fontSize: number, room: number): number => {
  const least = Math.max(TIGHTEST, Math.min(7, fontSize * 0.55), fontSize * 0.3);
  return Math.round(Math.max(least, Math.min(room, leastFor(fontSize), LARGEST)));
};

interface Line {
  readonly rect: DOMRect;
  readonly style: CSSStyleDeclaration;
  /** The last letters of the text, and whether a space or nothing follows, or something that is low. */
  readonly ending: string;
  readonly isOpen: boolean;
  readonly isLow: boolean;
}

function lastRect(range: Range): DOMRect | null {
  const rects = range.getClientRects();
  for (let at = rects.length - 1; at >= 0; at--) {
    const rect = rects[at];
    if (rect && rect.width >= 1 && rect.height >= 1) return rect;
  }
  return null;
}

/** The letters at the end of a range: those of its last text, read from the node, which costs no layout. */
function endingOf({ endContainer, endOffset }: Range): Pick<Line, 'ending' | 'isOpen' | 'isLow'> {
  const text = endContainer.nodeType === 3 ? (endContainer.nodeValue ?? '') : '';
  const end = text === '' ? (endContainer.textContent ?? '') : text.slice(0, endOffset);
  const next = text.slice(endOffset, endOffset + 1);
  return {
    ending: end.trimEnd().slice(-LETTERS),
    isOpen: text !== '' && /^\s?$/.test(next),
    isLow: text !== '' && /^[\s.,;:…،؛]?$/.test(next),
  };
}

/**
 * Along a line that runs from left to right or from right to left: raised at the end, on the last letters. Lines that are set tight leave
 * no room for it: there it is smaller, stays below the baseline before, and moves over the space that follows.
 */
function spotOnLine({ rect, style, ending, isOpen, isLow }: Line): Spot {
  const fontSize = Number.parseFloat(style.fontSize) || 16;
  const { height, baseline } = inkOf(ending, style);
  const base = baseline > 0 ? rect.top + rect.height * baseline : rect.bottom - rect.height * 0.2;
  const tall = height > 0 ? height : fontSize * 0.75;
  const pitch = Number.parseFloat(style.lineHeight) || fontSize * 1.2;
  // From the letters up to the baseline before, less what hangs below that one.
  const free = pitch - tall - fontSize * 0.2;
  const isLeftward = style.direction === 'rtl';
  const isTight = free < leastFor(fontSize);
  const room = pitch - tall - 2;
  const size = isTight ? tightSizeFor(fontSize, room) : sizeFor(fontSize, free);
  const isOverSpace = isTight && isLow && size > room;
  const over = isOverSpace ? size : isOpen ? fontSize * 0.2 : 0;
  const top = base - tall - 1 - size;
  return {
    left: isLeftward ? rect.left - over : rect.right + over - size,
    top: isTight ? Math.max(top, base - pitch + 1) : top,
    size,
    x: isLeftward ? rect.left + 2 : rect.right - 2,
    y: rect.top + rect.height / 2,
  };
}

/** Along a column: at its end, on the side where the column before it was. */
function spotOnColumn({ rect, style }: Line): Spot {
  const fontSize = Number.parseFloat(style.fontSize) || 16;
  const size = sizeFor(fontSize, fontSize * 0.6);
  const middle = (rect.left + rect.right) / 2;
  return {
    left: middle + fontSize / 2,
    top: rect.bottom - size,
    size,
    x: middle,
    y: rect.bottom - 2,
  };
}

/**
 * Where the mark of a text goes: on its last letters, in the space between the lines, so that nothing moves and
 * no letter of the line before is covered. Null where the text has no box (hidden or collapsed).
 */
export function spotOf(range: Range, style: CSSStyleDeclaration): Spot | null {
  const rect = lastRect(range);
  if (rect === null) return null;
  const line: Line = { rect, style, ...endingOf(range) };
  return style.writingMode?.startsWith('vertical') ? spotOnColumn(line) : spotOnLine(line);
}
