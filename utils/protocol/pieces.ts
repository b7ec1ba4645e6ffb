/**
 * Long messages in pieces. A browser writes a message down in one go and reads it in one go, and a page with thousands
 * of links would wait for both. So the items of long lists go ahead, some hundreds at a time, and the message follows
 * with what is left of its lists.
 */

/** Items of the list at a path of keys, to be put before those that are there. */
export interface Piece {
  readonly path: readonly string[];
  readonly items: readonly unknown[];
}

/** What one piece holds at most: so many items, and texts with so many code units. */
const MOST_ITEMS = 500;
const MOST_TEXT = 50_000;
/** Most pieces of one message: more than 400,000 nodes of a page can need. */
export const MOST_PIECES = 2_000;

/** Where the piece that begins at `from` ends. */
function endOfPiece(items: readonly unknown[], from: number): number {
  const most = Math.min(items.length, from + MOST_ITEMS);
  let at = from;
  for (let size = 0; at < most && size < MOST_TEXT; at++) {
    const item = items[at];
    if (typeof item === 'string') size += item.length;
  }
  return at;
}

function* cutList(items: readonly unknown[], path: readonly string[]): Generator<Piece, unknown> {
  let from = 0;
  for (let end = endOfPiece(items, 0); end < items.length; end = endOfPiece(items, from)) {
    yield { path, items: items.slice(from, end) };
    from = end;
  }
  return from === 0 ? items : items.slice(from);
}

function* cutValue(value: unknown, path: readonly string[]): Generator<Piece, unknown> {
  if (Array.isArray(value)) return yield* cutList(value, path);
  if (typeof value !== 'object' || value === null) return value;
  const rest: [string, unknown][] = [];
  for (const [key, inner] of Object.entries(value)) rest.push([key, yield* cutValue(inner, [...path, key])]);
  return Object.fromEntries(rest);
}

/** Yields what goes ahead of a message, each cut only when it is asked for, and returns the rest of it. */
export const cutMessage = (message: object): Generator<Piece, unknown> => cutValue(message, []);

type Holder = Record<string, unknown>;

/** The object that has the list at a path as its own; null where there is none. */
function holderOf(message: unknown, path: readonly string[]): Holder | null {
  let at: unknown = message;
  for (const [depth, key] of path.entries()) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return null;
    const inner = (at as Holder)[key];
    if (depth === path.length - 1) return Array.isArray(inner) ? (at as Holder) : null;
    at = inner;
  }
  return null;
}

/** Puts the pieces back into a message that came by itself, and gives it; null where they do not belong to it. */
export function joinMessage(message: unknown, pieces: readonly Piece[]): unknown {
  const lists = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const name = JSON.stringify(piece.path);
    const list = lists.get(name) ?? [];
    lists.set(name, list);
    list.push(piece);
  }
  for (const [first, ...others] of lists.values()) {
    const holder = first ? holderOf(message, first.path) : null;
    const key = first?.path[first.path.length - 1];
    if (holder === null || key === undefined) return null;
    // By lists and not by items: of thousands of links the page would feel it.
    const rest = [...others.map(({ items }) => items), holder[key] as readonly unknown[]];
    holder[key] = first?.items.concat(...rest);
  }
  return message;
}

const isObject = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Whether what came over a port is a piece; what is none is the message itself. */
export const isPiece = (sent: unknown): sent is Piece =>
  isObject(sent) &&
  Array.isArray(sent.items) &&
  Array.isArray(sent.path) &&
  sent.path.every((key) => typeof key === 'string');
