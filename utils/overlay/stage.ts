/**
 * Our one element in the page: a host without size at the end of the document, with a closed shadow root in
 * which all is drawn. The page's own elements are neither changed nor moved, and their order and count inside
 * the body stay as they are. A page that removes or moves the host gets it back, a few times; then it has its way.
 */

import { element } from './element.ts';
import { styleRoot } from './sheet.ts';

export interface Stage {
  readonly doc: Document;
  readonly view: Window;
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Everything is drawn in here. */
  readonly layer: HTMLElement;
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
  let puts = 0;
  const put = (): void => {
    const { documentElement } = doc;
    // Where the page has put it elsewhere, too: into another document, or a part of its own that is not shown.
    if (documentElement === null || host.parentNode === documentElement || puts++ > MOST_RETURNS) return;
    documentElement.append(host);
    keep.observe(documentElement, { childList: true });
  };
  const keep = new MutationObserver(put);
  keep.observe(doc, { childList: true });
  put();
  return {
    doc,
    view: doc.defaultView ?? window,
    host,
    root,
    layer,
    origin: () => host.getBoundingClientRect(),
    remove: () => {
      keep.disconnect();
      host.remove();
    },
  };
}

/** Language, direction and colours of all that is drawn. */
export function dressStage(
  { layer, view }: Stage,
  look: { language: string; direction: string; theme: 'auto' | 'light' | 'dark' },
): void {
  const isDark =
    look.theme === 'dark' ||
    (look.theme === 'auto' && view.matchMedia('(prefers-color-scheme:dark)').matches);
  layer.className = isDark ? 'root dark' : 'root';
  layer.lang = look.language;
  layer.dir = look.direction;
}
