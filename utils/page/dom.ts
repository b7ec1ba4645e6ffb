/**
 * The few DOM accessors that finding needs, taken from the prototypes.
 *
 * A page may hold `<form><input name=firstChild>` or `<img name=body>`: then `form.firstChild` and
 * `document.body` are those elements, also in an extension's own world. A getter taken from the prototype
 * and called with the node as `this` cannot be shadowed. They are looked up once per document.
 */

export interface Dom {
  readonly root: Element | null;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  parent(node: Node): Node | null;
  /** Lower-case tag name in HTML. */
  localName(element: Element): string;
  /** Attribute value, `''` where it is missing. */
  attribute(element: Element, name: string): string;
  /** Names of all attributes, lower-case in HTML. */
  attributeNames(element: Element): readonly string[];
  isConnected(node: Node): boolean;
  baseUri(node: Node): string;
  range(): Range;
}

const NONE: readonly string[] = [];

type Getter = (this: unknown) => unknown;

/** Finds a property up the prototype chain; own properties of the object are not trusted. */
function inherited(object: object, name: string): PropertyDescriptor {
  let at: object | null = Object.getPrototypeOf(object);
  while (at) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
    at = Object.getPrototypeOf(at);
  }
  return { get: () => null, value: () => null };
}

const getterOf = (object: object, name: string): Getter => inherited(object, name).get as Getter;

/** Looks the accessors up; `doc` may be any document, also one that is not shown. */
export function domOf(doc: Document): Dom {
  const first = getterOf(doc, 'firstChild');
  const next = getterOf(doc, 'nextSibling');
  const up = getterOf(doc, 'parentNode');
  const connected = getterOf(doc, 'isConnected');
  const baseUri = getterOf(doc, 'baseURI');
  const createRange = inherited(doc, 'createRange').value as () => Range;
  const root = getterOf(doc, 'documentElement').call(doc) as Element | null;
  const local = root ? getterOf(root, 'localName') : first;
  const attribute = root && (inherited(root, 'getAttribute').value as (name: string) => string | null);
  const hasAny = root && (inherited(root, 'hasAttributes').value as () => boolean);
  const names = root && (inherited(root, 'getAttributeNames').value as () => string[]);
  return {
    root,
    firstChild: (node) => first.call(node) as Node | null,
    nextSibling: (node) => next.call(node) as Node | null,
    parent: (node) => up.call(node) as Node | null,
    localName: (element) => local.call(element) as string,
    attribute: (element, name) => attribute?.call(element, name) ?? '',
    attributeNames: (element) => (hasAny?.call(element) ? (names?.call(element) ?? NONE) : NONE),
    isConnected: (node) => connected.call(node) as boolean,
    baseUri: (node) => (baseUri.call(node) as string | null) ?? '',
    range: () => createRange.call(doc),
  };
}
