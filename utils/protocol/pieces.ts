/**
 * Long messages in pieces. A browser writes a message down in one go and reads it in one go, and a page with thousands
 * of links would wait for both. So of a long list the message holds the first items, and the others go
 * ahead of it, some hundreds at a time.
 */

/** Items of the list at a path of keys, to be put after those that are there. */
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
  const first = endOfPiece(items, 0);
  for (let from = first, end = first; from < items.length; from = end) {
    end = endOfPiece(items, from);
    yield { path, items: items.slice(from, end) };
  }
  return items.slice(0, first);
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

type Holder = Readonly<Record<string, unknown>>;

/** The list at a path; null where there is none. */
function listAt(message: unknown, path: readonly string[]): unknown[] | null {
  let at = message;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return null;
    at = (at as Holder)[key];
  }
  return Array.isArray(at) ? at : null;
}

/** Puts the pieces back into a message that came by itself, and gives it; null where they do not belong to it. */
export function joinMessage(message: unknown, pieces: readonly Piece[]): unknown {
  for (const { path, items } of pieces) {
    const list = listAt(message, path);
    if (list === null) return null;
    for (const item of items) list.push(item);
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
