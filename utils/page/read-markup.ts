/** What a page says of itself outside its text: `title`, `meta`, `link`, `base` and JSON-LD, as written. */

import type { MarkupEntry } from '../model/page-tables.ts';
import type { Dom } from './dom.ts';

const MAX_VALUE = 4_000;
/** Longest script that is read, and most characters of all of them. */
const MAX_SCRIPT = 400_000;
const MAX_SCRIPTS = 1_000_000;
const MAX_ENTRIES = 2_000;
const NAMES: readonly string[] = ['property', 'name', 'itemprop', 'http-equiv'];

/** Reads one markup element after another. */
export class MarkupReader {
  readonly entries: MarkupEntry[] = [];
  private readonly dom: Dom;
  private left = MAX_SCRIPTS;

  constructor(dom: Dom) {
    this.dom = dom;
  }

  read(element: Element, name: string): void {
    if (this.entries.length >= MAX_ENTRIES) return;
    if (name === 'meta') this.readMeta(element);
    else if (name === 'script') this.readScript(element);
    else if (name === 'title') this.add(['title', '', this.ownText(element)]);
    else if (name === 'base') this.add(['base', '', this.dom.attribute(element, 'href')]);
    else {
      const rel = this.dom.attribute(element, 'rel').toLowerCase();
      if (rel === 'canonical' || rel === 'amphtml') this.add([rel, '', this.dom.attribute(element, 'href')]);
    }
  }

  private add([kind, name, value]: MarkupEntry): void {
    this.entries.push([kind, name.slice(0, MAX_VALUE), value.slice(0, MAX_VALUE)]);
  }

  private readMeta(element: Element): void {
    const content = this.dom.attribute(element, 'content');
    if (!content) return;
    for (const attribute of NAMES) {
      const name = this.dom.attribute(element, attribute).toLowerCase();
      if (name) {
        this.add(['meta', name, content]);
        return;
      }
    }
  }

  private readScript(element: Element): void {
    if (!/ld\+json/i.test(this.dom.attribute(element, 'type'))) return;
    const text = this.ownText(element);
    if (text.length > MAX_SCRIPT || text.length > this.left) return;
    this.left -= text.length;
    this.entries.push(['json-ld', '', text]);
  }

  /** The text of an element's own text nodes. */
  private ownText(element: Element): string {
    let text = '';
    for (let node = this.dom.firstChild(element); node; node = this.dom.nextSibling(node))
      if (node.nodeType === 3 || node.nodeType === 4) text += node.nodeValue;
    return text;
  }
}
