/** What a page says of itself outside its text: `title`, `meta`, `link`, `base` and JSON-LD, as written. */

import type { MarkupEntry } from '../model/page-tables.ts';
import type { Dom } from './dom.ts';

const MAX_VALUE = 4_000;
/** Longest script that is read, and most characters of all of them. */
const MAX_SCRIPT = 400_000;
const MAX_SCRIPTS = 1_000_000;
const MAX_ENTRIES = 2_000;
const NAMES: readonly string[] = ['property', 'name', 'itemprop', 'http-equiv'];

export interface MarkupReader {
  readonly entries: readonly MarkupEntry[];
  read(element: Element, name: string): void;
}

/** Reads one markup element after another. */
export function markupReader({ attribute, firstChild, nextSibling }: Dom): MarkupReader {
  const entries: MarkupEntry[] = [];
  let left = MAX_SCRIPTS;

  const add = (kind: MarkupEntry[0], name: string, value: string): void => {
    entries.push([kind, name.slice(0, MAX_VALUE), value.slice(0, MAX_VALUE)]);
  };
  const readMeta = (element: Element): void => {
    const content = attribute(element, 'content');
    const key = NAMES.find((name) => attribute(element, name));
    if (content && key) add('meta', attribute(element, key).toLowerCase(), content);
  };
  /** The text of an element's own text nodes. */
  const ownText = (element: Element): string => {
    let text = '';
    for (let node = firstChild(element); node; node = nextSibling(node))
      if (node.nodeType === 3 || node.nodeType === 4) text += node.nodeValue;
    return text;
  };
  const readScript = (element: Element): void => {
    if (!/ld\+json/i.test(attribute(element, 'type'))) return;
    const text = ownText(element);
    if (text.length > MAX_SCRIPT || text.length > left) return;
    left -= text.length;
    entries.push(['json-ld', '', text]);
  };
  return {
    entries,
    read: (element, name) => {
      if (entries.length >= MAX_ENTRIES) return;
      if (name === 'meta') readMeta(element);
      else if (name === 'script') readScript(element);
      else if (name === 'title') add('title', '', ownText(element));
      else if (name === 'base') add('base', '', attribute(element, 'href'));
      else if (attribute(element, 'rel').toLowerCase() === 'canonical')
        add('canonical', '', attribute(element, 'href'));
    },
  };
}
