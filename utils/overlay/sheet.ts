/**
 * The style of all that is drawn in a page: in pixels, because `rem` follows the page, and only inside our own
 * shadow root. Logical properties, so that right-to-left needs no second set. Colours come in two sets of
 * variables; forced colours take the system's. Every rule on the host is important: page rules outrank ours
 * there otherwise.
 */

const LIGHT = '--ink:#1d2126;--dim:#565d66;--paper:#fff;--edge:#c3c8cf;--link:#0b57b0;--soft:#f1f3f5';
const DARK = '--ink:#eceef1;--dim:#a9b0b9;--paper:#1c1f24;--edge:#4a515b;--link:#8ab8ff;--soft:#2a2f36';

const RULES = `
:host{all:initial!important;position:absolute!important;inset:0 auto auto 0!important;width:0!important;
height:0!important;z-index:2147483646!important;color-scheme:light dark}
@media print{:host{display:none!important}}
.root{${LIGHT};font:14px/1.45 system-ui,sans-serif;color:var(--ink)}
.dark{${DARK}}
.mark{all:unset;box-sizing:border-box;position:absolute;cursor:pointer;border-radius:2px;background:var(--paper);
box-shadow:0 0 0 1px var(--paper)}
.mark::after{content:"";position:absolute;inset:-4px -5px -3px}
@media (pointer:coarse){.mark::after{inset:-12px -8px -6px}}
.mark:hover{background:var(--soft)}
.mark:focus-visible{outline:2px solid var(--link);outline-offset:2px}
svg{display:block;width:100%;height:100%;fill:var(--ink)}
.card{position:absolute;box-sizing:border-box;max-height:min(420px,70vh);overflow:auto;padding:12px 14px;
background:var(--paper);border:1px solid var(--edge);border-radius:8px;box-shadow:0 6px 24px #0004;
overflow-wrap:anywhere;text-align:start}
.card:focus{outline:none}
h2{all:unset;display:block;font-weight:600;font-size:16px;line-height:1.3;padding-inline-end:28px}
p,ul{margin:6px 0 0;padding:0}
li{list-style:none;padding:6px 0 0}
small,.dim{color:var(--dim);font-size:12.5px}
.kind{display:flex;gap:6px;align-items:center;font-weight:600}
.kind svg{width:14px;height:14px;padding:0;flex:none}
.unsure{border:1px dashed var(--dim);border-radius:3px;padding:0 4px;color:var(--dim);font-size:12px}
a{color:var(--link)}
a:focus-visible,summary:focus-visible,.close:focus-visible{outline:2px solid var(--link);outline-offset:1px;
border-radius:3px}
details{margin-top:8px;border-top:1px solid var(--edge);padding-top:6px}
summary{cursor:pointer;color:var(--link)}
.close{all:unset;position:absolute;inset-block-start:6px;inset-inline-end:6px;width:28px;height:28px;
text-align:center;cursor:pointer;font-size:20px;line-height:28px;color:var(--dim)}
.flash{position:absolute;border:2px solid var(--link);border-radius:4px;pointer-events:none;
box-shadow:0 0 0 2px var(--paper);animation:out 4s forwards}
@keyframes out{70%{opacity:1}to{opacity:0}}
@media (forced-colors:active){.mark,.card,.unsure{border-color:CanvasText;background:Canvas}svg{fill:CanvasText}}
@media (prefers-reduced-motion:reduce){.flash{animation-timing-function:step-end}}`;

let shared: CSSStyleSheet | null = null;

/**
 * Styles a shadow root. One sheet serves all roots; where the browser does not let a content script adopt
 * it (Firefox keeps some of its documents apart), a style element does.
 */
export function styleRoot(root: ShadowRoot, doc: Document): void {
  try {
    if (shared === null) {
      shared = new CSSStyleSheet();
      shared.replaceSync(RULES);
    }
    root.adoptedStyleSheets = [shared];
  } catch {
    const style = doc.createElement('style');
    style.textContent = RULES;
    root.append(style);
  }
}
