/**
 * The few DOM accessors that finding needs, taken from the prototypes.
 *
 * A page may hold `<form><input name=firstChild>` or `<img name=body>`: then `form.firstChild` and
 * `document.body` are those elements, also in an extension's own world. A getter taken from the prototype
 * and called with the node as `this` cannot be shadowed. They are looked up once for all documents of a window: functions
 * that stay the same are called straight from optimised code, and every node costs several calls.
 */

export interface Dom {
  /** The root element of a document, null where it has none. */
  root(doc: Document): Element | null;
  /** All its link elements, as they are now; no object is made of one that is not asked for. */
  links(doc: Document): ArrayLike<Element>;
  nodeType(node: Node): number;
  firstChild(node: Node): Node | null;
  firstElementChild(element: Element): Element | null;
  nextSibling(node: Node): Node | null;
  parent(node: Node): Node | null;
  /** Lower-case tag name in HTML. */
  localName(element: Element): string;
  /** Attribute value, `''` where it is missing. */
  attribute(element: Element, name: string): string;
  /** The same of `class` and `id`, which are asked for most. */
  className(element: Element): string;
  id(element: Element): string;
  /** Names of all attributes, lower-case in HTML. */
  attributeNames(element: Element): readonly string[];
  /** All text at and below a node, `''` where there is none. */
  text(node: Node): string;
  isConnected(node: Node): boolean;
  baseUri(node: Node): string;
  /** A new range in the document of a node. */
  rangeAt(node: Node): Range;
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

const known = new WeakMap<object, Dom>();

/** The accessors of a document's window; `doc` may be any document, also one that is not shown. */
export function domOf(doc: Document): Dom {
  const prototype = Object.getPrototypeOf(doc) as object;
  const dom = known.get(prototype) ?? readDom(doc);
  known.set(prototype, dom);
  return dom;
}

function readDom(doc: Document): Dom {
  const element = (inherited(doc, 'createElement').value as Document['createElement']).call(doc, 'p');
  const root = getterOf(doc, 'documentElement');
  const type = getterOf(doc, 'nodeType');
  const text = getterOf(doc, 'textContent');
  const first = getterOf(doc, 'firstChild');
  const next = getterOf(doc, 'nextSibling');
  const up = getterOf(doc, 'parentNode');
  const connected = getterOf(doc, 'isConnected');
  const baseUri = getterOf(doc, 'baseURI');
  const owner = getterOf(doc, 'ownerDocument');
  const queryAll = inherited(doc, 'querySelectorAll').value as (selectors: string) => NodeListOf<Element>;
  const createRange = inherited(doc, 'createRange').value as () => Range;
  const firstElement = getterOf(element, 'firstElementChild');
  const local = getterOf(element, 'localName');
  const className = getterOf(element, 'className');
  const id = getterOf(element, 'id');
  const attribute = inherited(element, 'getAttribute').value as (name: string) => string | null;
  const hasAny = inherited(element, 'hasAttributes').value as () => boolean;
  const names = inherited(element, 'getAttributeNames').value as () => string[];
  return {
    root: (document) => root.call(document) as Element | null,
    links: (document) => queryAll.call(document, 'a'),
    nodeType: (node) => type.call(node) as number,
    firstChild: (node) => first.call(node) as Node | null,
    firstElementChild: (node) => firstElement.call(node) as Element | null,
    nextSibling: (node) => next.call(node) as Node | null,
    parent: (node) => up.call(node) as Node | null,
    localName: (node) => local.call(node) as string,
    attribute: (node, name) => attribute.call(node, name) ?? '',
    className: (node) => className.call(node) as string,
    id: (node) => id.call(node) as string,
    attributeNames: (node) => (hasAny.call(node) ? names.call(node) : NONE),
    text: (node) => (text.call(node) as string | null) ?? '',
    isConnected: (node) => connected.call(node) as boolean,
    baseUri: (node) => (baseUri.call(node) as string | null) ?? '',
    rangeAt: (node) => createRange.call(owner.call(node)),
  };
}
