/**
 * Stretches of a text by place, to ask which of them stand on some offsets without a look at all the others. Each is
 * kept under every block of 64 code units that it touches; names are short, so that this is one or two.
 *
 *     [10, 22) [60, 70) [200, 215)      blocks 0: both first, 1: the second, 3: the third
 */

/** Offsets of a text, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Spans by the number of their block. */
export type Spans<T extends Span> = Map<number, T[]>;

const blockBits = 6;

/** No spans yet. */
export function createSpans<T extends Span>(): Spans<T> {
  return new Map();
}

/** Adds a span that is not empty. */
export function addSpan<T extends Span>(spans: Spans<T>, span: T): void {
  const last = (span.end - 1) >> blockBits;
  for (let block = span.start >> blockBits; block <= last; block++) {
    const known = spans.get(block);
    if (known) known.push(span);
    else spans.set(block, [span]);
  }
}

/** The spans that share an offset with `[start, end)`, each once, in no order. */
export function spansOver<T extends Span>(spans: Spans<T>, { start, end }: Span): readonly T[] {
  const out: T[] = [];
  const first = start >> blockBits;
  for (let block = first; block <= (end - 1) >> blockBits; block++) {
    for (const span of spans.get(block) ?? []) {
      const isFirstTime = block === Math.max(first, span.start >> blockBits);
      if (isFirstTime && span.start < end && start < span.end) out.push(span);
    }
  }
  return out;
}

/** Whether any span shares an offset with `[start, end)`. */
export const hasSpanOver = <T extends Span>(spans: Spans<T>, span: Span): boolean =>
  spansOver(spans, span).length > 0;
