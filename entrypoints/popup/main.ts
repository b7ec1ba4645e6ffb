/**
 * The window is drawn before our code runs: what `index.html` holds is on the screen one frame earlier, 40 ms in Chromium. A popup in a
 * tab that is not seen has no frames, so it waits no longer than a moment.
 */

const MOST = 100;

const drawn = new Promise<void>((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve));
  setTimeout(resolve, MOST);
});

void drawn.then(() => import('./open.tsx'));
