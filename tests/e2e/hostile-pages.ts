/** Pages that make trouble on purpose. Each holds a story that names TASS, so that a badge can be waited for. */

import type { Pages, WebPage } from '../../scripts/browsers/local-web.ts';

const paragraph =
  '<p>The report was first carried by the agency TASS, which spoke with two drivers and a clerk at the depot about the nine days that the road was shut.</p>';
const story = `<h1>A road opens again after nine days</h1>${paragraph.repeat(6)}`;
const head =
  '<title>A road opens again after nine days</title><meta property="og:type" content="article"/><meta property="article:published_time" content="2020-04-16"/>';

const html = (before: string, after = ''): WebPage => ({
  body: `<!doctype html><html lang="en">${head}${before}<main>${story}</main>${after}`,
});

const script = (code: string): WebPage => html('', `<script>${code}</script>`);

const early = (code: string): WebPage => html(`<script>${code}</script>`);

/** A document of one page with one line of text; readers mend the table of its objects, which is left out. */
const pdf = (text: string): string => {
  const stream = `BT /F1 24 Tf 72 720 Td (${text}) Tj ET`;
  return `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R
/Resources <</Font <</F1 <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>> endobj
4 0 obj <</Length ${stream.length}>> stream
${stream}
endstream endobj
trailer <</Root 1 0 R>>
%%EOF`;
};

export interface HostilePage {
  readonly page: WebPage;
  /** A reader can expect a badge there. */
  readonly badge: boolean;
  /** Firefox needs a minute and more for such pages without any extension, so only Chromium is asked. */
  readonly heavy?: true;
}

/**
 * So much markup that a browser alone needs a minute to lay it out. A style sheet keeps it from that: what is left to do is
 * the parser's work and ours, since Masthead reads no style sheet.
 */
const bulk = (markup: string): WebPage =>
  html('<style>.bulk { display: none }</style>', `<div class="bulk">${markup}`);

/** By path. */
export const hostilePages: Readonly<Record<string, HostilePage>> = {
  '/clobbered-names': {
    badge: true,
    page: html(
      '',
      `<form name=body></form><img name=querySelector><form name=documentElement></form><form name=createRange></form>
       <form name=createElementNS></form><form name=defaultView></form><form name=getElementsByTagName></form>
       <form id=f><input name=attributes><input name=parentNode><input name=firstChild><input name=nodeType></form>
       <a id=location href="javascript:1"></a><img name=readyState><img name=URL><embed name=addEventListener>`,
    ),
  },
  '/overwritten-built-ins': {
    badge: true,
    page: early(`
      for (const proto of [Array.prototype, String.prototype, Map.prototype, Set.prototype, Promise.prototype])
        for (const key of Object.getOwnPropertyNames(proto))
          try { if (typeof proto[key] === 'function' && key !== 'constructor') proto[key] = () => { throw new Error('mine') } } catch {}
      JSON.parse = JSON.stringify = () => { throw new Error('mine') };
      window.MutationObserver = window.IntersectionObserver = window.ResizeObserver = class { constructor() { throw new Error('mine') } };
      Element.prototype.attachShadow = () => { throw new Error('mine') };
      document.createRange = () => { throw new Error('mine') };`),
  },
  '/throwing-getters': {
    badge: true,
    page: early(`
      for (const key of ['firstChild','nextSibling','textContent','nodeType','parentElement','isConnected'])
        Object.defineProperty(Node.prototype, key, { get() { throw new Error('mine') }, configurable: true });
      for (const key of ['body','documentElement','title','defaultView','readyState'])
        Object.defineProperty(document, key, { get() { throw new Error('mine') }, configurable: true });
      Object.defineProperty(window, 'location2', { get() { throw new Error('mine') } });`),
  },
  '/frozen-prototypes': {
    badge: true,
    page: early(
      `for (const one of [Object, Array, Node, Element, Document, EventTarget, HTMLElement]) { Object.freeze(one.prototype); Object.freeze(one) }
       try { Object.preventExtensions(document) } catch {}`,
    ),
  },
  '/host-taken-away': {
    badge: false,
    page: script(`
      const root = document.documentElement;
      const sweep = () => { for (const child of [...root.children]) if (child.localName === 'div') child.remove() };
      new MutationObserver(sweep).observe(root, { childList: true }); sweep();`),
  },
  '/host-cloned': {
    badge: true,
    page: script(`
      setInterval(() => {
        const host = [...document.documentElement.children].find((one) => one.localName === 'div');
        if (host && document.querySelectorAll('body > .copy').length < 200) {
          const copy = host.cloneNode(true); copy.className = 'copy'; document.body.append(copy);
        }
      }, 10);`),
  },
  '/never-at-rest': {
    badge: true,
    page: script(`
      let count = 0;
      setInterval(() => {
        document.body.append(Object.assign(document.createElement('p'), { textContent: 'Line ' + count++ + ' of a list without end, told by nobody in particular.' }));
        document.title = 'tick ' + count; document.querySelector('h1').className = 'a' + count;
      }, 5);`),
  },
  '/address-never-at-rest': {
    badge: true,
    page: script('let n = 0; setInterval(() => history.replaceState(null, "", "?" + n++), 250);'),
  },
  '/deep-by-script': {
    badge: true,
    page: script(`
      let at = document.body;
      for (let depth = 0; depth < 3000; depth++) { const next = document.createElement('b'); at.append(next); at = next }
      at.textContent = 'TASS';`),
  },
  '/deep-by-markup': { badge: true, heavy: true, page: bulk('<div>'.repeat(1_000_000)) },
  '/hundred-thousand-links': {
    badge: true,
    page: html(
      '',
      '<p><a href="https://tass.com/world/1">Nine lorries wait at the gate of the depot</a>'.repeat(100_000),
    ),
  },
  '/million-nodes': { badge: true, heavy: true, page: bulk('<i>x</i>'.repeat(500_000)) },
  '/huge-attribute': { badge: true, page: html(`<meta name="x" content="${'y'.repeat(20_000_000)}">`) },
  '/odd-letters': {
    badge: true,
    page: html(
      '',
      `<p>\u202e\u2066\u200b\u0000${'\u0300'.repeat(20_000)}&#xd800;${'\u{1f1f0}'.repeat(9_000)}</p>`,
    ),
  },
  '/page.xhtml': {
    badge: true,
    page: {
      body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head>${head}</head><body>${story}</body></html>`,
      type: 'application/xhtml+xml',
    },
  },
  '/page.svg': {
    badge: false,
    page: {
      body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 99 9"><text y="9">TASS</text><a href="/x"><text>TASS again</text></a></svg>',
      type: 'image/svg+xml',
    },
  },
  '/page.xml': {
    badge: false,
    page: { body: '<?xml version="1.0"?><feed><title>TASS</title></feed>', type: 'text/xml' },
  },
  '/page.txt': { badge: false, page: { body: 'TASS reported. '.repeat(100_000), type: 'text/plain' } },
  '/document.pdf': { badge: false, page: { body: pdf('TASS reported.'), type: 'application/pdf' } },
  '/empty': { badge: false, page: { body: '' } },
  '/frames': {
    badge: true,
    page: html(
      '',
      '<iframe sandbox srcdoc="TASS"></iframe><iframe src="about:blank"></iframe><iframe src="/empty"></iframe>',
    ),
  },
};

export const serveHostilePages: Pages = ({ pathname }) => hostilePages[pathname]?.page ?? null;
