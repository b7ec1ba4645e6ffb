import { describe, expect, it } from 'vitest';
import { addSpan, createSpans, type Span, spansOver } from '../../utils/matching/spans.ts';
import { seededRandom } from '../random.ts';

describe('spans by place', () => {
  it('gives what a look at all of them would, each once', () => {
    const random = seededRandom(11);
    const make = (): Span => {
      const start = random.below(1000);
      return { start, end: start + 1 + random.below(200) };
    };
    const all = Array.from({ length: 200 }, make);
    const spans = createSpans<Span>();
    for (const span of all) addSpan(spans, span);
    for (let i = 0; i < 300; i++) {
      const asked = make();
      const expected = all.filter(({ start, end }) => start < asked.end && asked.start < end);
      expect(new Set(spansOver(spans, asked))).toEqual(new Set(expected));
      expect(spansOver(spans, asked)).toHaveLength(expected.length);
    }
  });

  it('leaves out what only touches', () => {
    const spans = createSpans<Span>();
    addSpan(spans, { start: 64, end: 128 });
    expect(spansOver(spans, { start: 0, end: 64 })).toEqual([]);
    expect(spansOver(spans, { start: 128, end: 130 })).toEqual([]);
    expect(spansOver(spans, { start: 127, end: 128 })).toHaveLength(1);
  });
});
