/**
 * Our one element in the page: a host without size at the end of the document, with a closed shadow root in
 * which all is drawn. The page's own elements are neither changed nor moved, and their order and count inside
 * the body stay as they are. A page that removes or moves the host gets it back, a few times; then it has its way.
 */

import { element } from './element.ts';
import { styleRoot } from './sheet.ts';

export interface Stage {
  readonly doc: Document;
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Everything is drawn in here. */
  readonly layer: HTMLElement;
  /** Ends all listeners. */
  readonly signal: AbortSignal;
  /** Corner that absolute positions in the layer count from, in pixels of the viewport. */
  origin(): { left: number; top: number };
  remove(): void;
}

const MOST_RETURNS = 20;

/** Firefox shows extensions the shadow roots of all elements. */
type Shown = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** Takes away a host whose script is gone: when the extension is updated, Firefox ends it in the middle of its page. */
function removeLeftover(doc: Document): void {
  for (const child of [...doc.documentElement.children] as Shown[]) {
    const isHost = child.localName === 'div' && child.attributes.length === 0;
    if (isHost && child.openOrClosedShadowRoot?.lastElementChild?.classList.contains('root')) child.remove();
  }
}

/** Puts the host at the end of the document, and keeps it there. */
export function openStage(doc: Document): Stage {
  removeLeftover(doc);
  const host = element(doc, 'div', '');
  const root = host.attachShadow({ mode: 'closed' });
  const layer = element(doc, 'div', 'root');
  styleRoot(root, doc);
  root.append(layer);
  const ending = new AbortController();
  let returns = 0;
  const keep = new MutationObserver(() => {
    // Where the page has put it elsewhere, too: into another document, or a part of its own that is not shown.
    if (host.parentNode === doc.documentElement || returns++ >= MOST_RETURNS) return;
    doc.documentElement?.append(host);
  });
  doc.documentElement.append(host);
  keep.observe(doc, { childList: true });
  keep.observe(doc.documentElement, { childList: true });
  return {
    doc,
    host,
    root,
    layer,
    signal: ending.signal,
    origin: () => host.getBoundingClientRect(),
    remove: () => {
      ending.abort();
      keep.disconnect();
      host.remove();
    },
  };
}

/** Language, direction and colours of all that is drawn. */
export function dressStage(
  { layer, doc }: Stage,
  look: { language: string; direction: string; theme: 'auto' | 'light' | 'dark' },
): void {
  const prefersDark = doc.defaultView?.matchMedia('(prefers-color-scheme:dark)').matches ?? false;
  const isDark = look.theme === 'dark' || (look.theme === 'auto' && prefersDark);
  layer.className = isDark ? 'root dark' : 'root';
  layer.lang = look.language;
  layer.dir = look.direction;
}
