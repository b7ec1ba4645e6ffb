/**
 * The window is drawn before our code runs: what `index.html` holds is on the screen first, and nothing that is asked for or run takes the
 * processor from it. A popup in a tab that is not seen draws nothing, so it waits no longer than a moment.
 *
 * What the page holds is seen until words and settings are there, so that the window is never blank; the name is the same in every language.
 * Spelling is not checked there: what is typed are names, and a browser may send what it checks to its maker.
 */

const MOST = 100;

const drawn = new Promise<void>((resolve) => {
  new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
  setTimeout(resolve, MOST);
});

void drawn.then(() => import('./open.tsx'));
