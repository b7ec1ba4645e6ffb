// @vitest-environment jsdom

import { expect, test, vi } from 'vitest';
import { placeCard } from '../../utils/overlay/geometry.ts';
import { spotOf } from '../../utils/overlay/spot.ts';
import { seededRandom } from '../random.ts';

/** Letters of 9 px on a line of 18 px text: nothing else measures text here. */
HTMLCanvasElement.prototype.getContext = vi.fn(() => ({
  font: '',
  measureText: () => ({
    actualBoundingBoxAscent: 9,
    fontBoundingBoxAscent: 16,
    fontBoundingBoxDescent: 4,
  }),
})) as never;

const style = (over: object = {}): CSSStyleDeclaration =>
  ({
    fontSize: '18px',
    lineHeight: '28px',
    direction: 'ltr',
    writingMode: 'horizontal-tb',
    ...over,
  }) as CSSStyleDeclaration;

/** A name in a sentence, in a box of its own. */
function rangeIn(text: string, name: string, box = new DOMRect(100, 200, 80, 20)): Range {
  const node = document.createTextNode(text);
  document.body.append(node);
  const range = document.createRange();
  range.setStart(node, text.indexOf(name));
  range.setEnd(node, text.indexOf(name) + name.length);
  range.getClientRects = () => [box] as never;
  return range;
}

const BASELINE = 216;

test('a mark stands on its letters, below the line before, and over half of the space that follows', () => {
  const spot = spotOf(rangeIn('said Xiao in the morning', 'Xiao'), style());
  expect(spot).toMatchObject({ size: 12, top: BASELINE - 9 - 1 - 12 });
  expect(spot?.top).toBeGreaterThan(BASELINE - 28);
  expect((spot?.left ?? 0) + 12).toBeCloseTo(180 + 18 * 0.2);
});

test.each([',', '”', ']', ')'])('a mark does not reach over %s', (sign) => {
  const spot = spotOf(rangeIn(`by AFP${sign} said`, 'AFP'), style());
  expect((spot?.left ?? 0) + (spot?.size ?? 0)).toBe(180);
});

test('from right to left it stands at the other end', () => {
  const spot = spotOf(rangeIn('إذاعة Xiao إن', 'Xiao'), style({ direction: 'rtl' }));
  expect(spot?.left).toBeCloseTo(100 - 18 * 0.2);
});

test('on a column it stands beside the last letter', () => {
  const box = new DOMRect(100, 200, 18, 72);
  const spot = spotOf(rangeIn('朝日新聞は', '朝日新聞', box), style({ writingMode: 'vertical-rl' }));
  expect(spot?.left).toBe(118);
  expect((spot?.top ?? 0) + (spot?.size ?? 0)).toBe(272);
});

test('lines that are close together make it small, and it stays off the line before', () => {
  const close = spotOf(rangeIn('Xiao in', 'Xiao'), style({ lineHeight: '19px' }));
  expect(close).toMatchObject({ size: 8, top: BASELINE - 9 - 1 - 8 });
  expect(spotOf(rangeIn('Xiao in', 'Xiao'), style({ lineHeight: 'normal', fontSize: '60px' }))?.size).toBe(
    20,
  );
});

test.each([
  ['Xiao in', 180],
  ['Xiao, in', 180],
  ['Xiao” in', 180 - 6],
])(
  'lines without room between them: below the baseline before, over a space or what is low: %s',
  (text, left) => {
    const spot = spotOf(rangeIn(text, 'Xiao'), style({ fontSize: '10px', lineHeight: '10px' }));
    expect(spot).toMatchObject({ size: 6, left, top: BASELINE - 10 + 1 });
  },
);

test('from right to left it stands over the space at the other end', () => {
  const tight = style({ direction: 'rtl', fontSize: '10px', lineHeight: '10px' });
  expect(spotOf(rangeIn('إذاعة Xiao إن', 'Xiao'), tight)?.left).toBe(100 - 6);
});

test('text without a box has no place', () => {
  expect(spotOf(rangeIn('Xiao in', 'Xiao', new DOMRect(0, 0, 0, 0)), style())).toBeNull();
});

test('a card is inside the window and leaves the mark free, wherever the mark is', () => {
  const random = seededRandom(7);
  for (let round = 0; round < 500; round++) {
    const view = { width: 320 + random.below(1000), height: 300 + random.below(800) };
    const mark = new DOMRect(random.below(view.width - 12), random.below(view.height - 12), 12, 12);
    const wanted = { width: Math.min(340, view.width - 16), height: 60 + random.below(400) };
    const { left, top, height } = placeCard(mark, wanted, view);
    expect(left).toBeGreaterThanOrEqual(8);
    expect(left + wanted.width).toBeLessThanOrEqual(view.width - 8);
    expect(top).toBeGreaterThanOrEqual(8);
    expect(top + height).toBeLessThanOrEqual(view.height - 8);
    expect(top >= mark.bottom || top + height <= mark.top).toBe(true);
  }
});
