import { describe, expect, it } from 'vitest';
import { cutMessage, isPiece, joinMessage, type Piece } from '../../utils/protocol/pieces.ts';

/** What goes over the wire: the pieces, and the rest of the message. */
const cut = (message: object): { pieces: Piece[]; rest: unknown } => {
  const pieces: Piece[] = [];
  const steps = cutMessage(message);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { pieces, rest: step.value };
    pieces.push(step.value);
  }
};

const overTheWire = (message: object): unknown => {
  const sent = structuredClone(cut(message));
  return joinMessage(sent.rest, sent.pieces);
};

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

describe('a message in pieces', () => {
  it.each([
    ['short', { kind: 'read', tables: { texts: ['One'], hrefs: [], shape: 'AB' } }],
    ['with lists of thousands', { a: { texts: numbers(5_000).map(String), links: numbers(1_234) }, n: null }],
    ['with texts as long as a book', { texts: Array(40).fill('word '.repeat(20_000)), of: 'page' }],
    ['with one text that is longer than a piece', { texts: ['x'.repeat(200_000)] }],
    ['with lists in lists', { links: numbers(2_000).map((at) => [at, [at, at]]) }],
    ['with nothing in it', {}],
    ['with holes of JSON', { a: null, b: [null, null], c: '' }],
  ])('comes out as it went in: %s', (_what, message) => {
    expect(overTheWire(message)).toEqual(message);
  });

  it('is whole where it is short', () => {
    expect(cut({ texts: numbers(500) }).pieces).toEqual([]);
    expect(cut({ texts: numbers(501) }).pieces).toHaveLength(1);
  });

  it('has no piece that is long', () => {
    const { pieces, rest } = cut({ a: { texts: Array(3_000).fill('a text of some length'.repeat(10)) } });
    expect(pieces.length).toBeGreaterThan(5);
    for (const piece of [...pieces, rest]) expect(JSON.stringify(piece).length).toBeLessThan(60_000);
  });

  it('leaves what it was cut from as it was', () => {
    const message = { texts: numbers(2_000) };
    overTheWire(message);
    expect(message.texts).toHaveLength(2_000);
  });
});

describe('pieces that do not belong together', () => {
  it.each([
    ['a list that is not there', ['tables', 'hrefs']],
    ['what is no list', ['kind']],
    ['no list at all', []],
    ['a list of what every object has', ['__proto__', 'items']],
    ['a list below what is no object', ['kind', 'length']],
  ])('are no message: %s', (_what, path) => {
    const message = { kind: 'read', tables: { texts: [] } };
    expect(joinMessage(message, [{ path, items: [1] }])).toBeNull();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each([
    [null],
    [1],
    ['piece'],
    [{}],
    [{ path: 'texts', items: [] }],
    [{ path: [1], items: [] }],
    [{ path: [] }],
  ])('are no piece: %j', (sent) => {
    expect(isPiece(sent)).toBe(false);
  });
});
