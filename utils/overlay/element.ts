/** Elements made by hand: text goes in as text, never as markup. */

import { badgeShapes } from '../view/badge-shapes.ts';
import type { BadgeKind } from '../view/context-view.ts';

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

type Child = Node | string | null;

/** An HTML element in any kind of document, with a class (`''` for none) and children; null children are left out. */
export function element(doc: Document, tag: string, className: string, ...children: Child[]): HTMLElement {
  const made = doc.createElementNS(HTML, tag) as HTMLElement;
  if (className) made.className = className;
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** The mark of a badge; hidden from screen readers, since a label always stands beside it. */
export function badgeShape(doc: Document, badge: BadgeKind): Element {
  const shape = doc.createElementNS(SVG, 'svg');
  const path = doc.createElementNS(SVG, 'path');
  shape.setAttribute('viewBox', '0 0 12 12');
  shape.setAttribute('aria-hidden', 'true');
  path.setAttribute('fill-rule', 'evenodd');
  path.setAttribute('d', badgeShapes[badge]);
  shape.append(path);
  return shape;
}
