/**
 * Looking into what Masthead draws in a page. Its shadow root is closed, so the page, and a test that runs
 * in it, sees nothing: only the browsers' debugging protocols reach inside.
 */

import type { CDPSession, Page } from 'puppeteer-core';
import { browserName, until } from './session.ts';

export interface DrawnBadge {
  readonly label: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnLink {
  readonly url: string;
  /** Middle of its first line. */
  readonly x: number;
  readonly y: number;
}

export interface DrawnStage {
  /** Badges with a box, in document order. */
  readonly badges: readonly DrawnBadge[];
  /** Text of the open card, null where none is open. */
  readonly card: string | null;
  /** Edges of the open card in pixels of the viewport; null where none is open. */
  readonly edges: Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>> | null;
  /** Links of the open card to its sources, in their order. */
  readonly links: readonly DrawnLink[];
  /** What has the focus inside: the label of a badge or card, the address of a link, the text of a button. */
  readonly focused: string | null;
  /** Frames around the place that the popup led to. */
  readonly frames: number;
}

/** Runs inside the shadow root; kept free of anything from this file, since it is sent as text. */
function lookAround(this: ShadowRoot | undefined, given?: ShadowRoot): DrawnStage {
  const root = given ?? (this as ShadowRoot);
  const badges = [...root.querySelectorAll('button.mark')]
    .map((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return { label: button.getAttribute('aria-label') ?? '', left, top, width, height };
    })
    .filter(({ width }) => width > 0);
  const card = root.querySelector<HTMLElement>('[role=dialog]');
  const box = card?.getBoundingClientRect();
  const edges = box ? { left: box.left, top: box.top, right: box.right, bottom: box.bottom } : null;
  const links = [...root.querySelectorAll<HTMLAnchorElement>('[role=dialog] a')].map((link) => {
    const line = link.getClientRects()[0];
    return {
      url: link.href,
      x: (line?.left ?? 0) + (line?.width ?? 0) / 2,
      y: (line?.top ?? 0) + (line?.height ?? 0) / 2,
    };
  });
  const active = root.activeElement;
  const focused =
    active?.getAttribute('aria-label') ?? active?.getAttribute('href') ?? active?.textContent ?? null;
  const frames = root.querySelectorAll('.flash').length;
  return { badges, card: card?.innerText ?? null, edges, links, focused, frames };
}

/**
 * Evaluated in a world of its own, and past names that a page has put over `document`'s own. It looks at the root's children only: a
 * search through a page of a million nodes, forty times a second, would be the slowest part of the test.
 */
const hostExpression = `[...Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement').get.call(document).children]
  .filter(({ localName }) => localName === 'div').at(-1)`;

interface CdpNode {
  readonly backendNodeId: number;
  readonly shadowRoots?: readonly CdpNode[];
}

const lookInChromium = async (page: Page): Promise<DrawnStage | null> => {
  const cdp: CDPSession = await page.createCDPSession();
  try {
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const world = await cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'look',
    });
    const { executionContextId } = world;
    const { result } = await cdp.send('Runtime.evaluate', {
      expression: hostExpression,
      contextId: executionContextId,
    });
    if (!result.objectId) return null;
    const { node } = await cdp.send('DOM.describeNode', {
      objectId: result.objectId,
      depth: 1,
      pierce: true,
    });
    const root = (node as CdpNode).shadowRoots?.[0];
    if (!root) return null;
    const { object } = await cdp.send('DOM.resolveNode', {
      backendNodeId: root.backendNodeId,
      executionContextId,
    });
    const looked = await cdp.send('Runtime.callFunctionOn', {
      functionDeclaration: lookAround.toString(),
      returnByValue: true,
      ...(object.objectId && { objectId: object.objectId }),
    });
    return looked.result.value;
  } finally {
    await cdp.detach();
  }
};

/** What Puppeteer's BiDi classes have inside; it offers no way of its own to closed shadow roots. */
interface BidiInside {
  readonly connection: {
    send(method: string, params: object): Promise<{ readonly result: BidiEvaluation }>;
  };
}

interface BidiEvaluation {
  readonly result: {
    readonly value?: {
      readonly shadowRoot?: { readonly sharedId: string } | null;
    } & string;
  };
}

const lookInFirefox = async (page: Page): Promise<DrawnStage | null> => {
  const { connection } = page.browser() as unknown as BidiInside;
  const frame = page.mainFrame() as unknown as { readonly _id: string };
  const target = { context: frame._id, sandbox: 'look' };
  const host = await connection.send('script.evaluate', {
    expression: hostExpression,
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const sharedId = host.result.result.value?.shadowRoot?.sharedId;
  if (!sharedId) return null;
  const looked = await connection.send('script.callFunction', {
    functionDeclaration: `(root) => JSON.stringify((${lookAround.toString()}).call(undefined, root))`,
    arguments: [{ sharedId }],
    target,
    awaitPromise: false,
  });
  const { value } = looked.result.result;
  return value ? JSON.parse(value) : null;
};

/** What is drawn in a page now; null where Masthead has put nothing into it. */
export const lookAtStage = (page: Page): Promise<DrawnStage | null> =>
  browserName() === 'chromium' ? lookInChromium(page) : lookInFirefox(page);

/** Waits until what is drawn fits. */
export const waitForStage = (
  page: Page,
  what: string,
  fits: (stage: DrawnStage) => boolean,
): Promise<DrawnStage> =>
  until(what, async () => {
    const stage = await lookAtStage(page);
    return stage && fits(stage) ? stage : null;
  });
