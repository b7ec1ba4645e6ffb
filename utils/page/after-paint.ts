/** Calls back after the next frame is drawn, or when a hidden page is first shown. */
export function afterPaint(ready: () => void): void {
  const view = globalThis;
  const frame = (): void => {
    view.requestAnimationFrame(() => setTimeout(ready));
  };
  if (document.visibilityState === 'visible') {
    frame();
    return;
  }
  const shown = (): void => {
    if (document.visibilityState !== 'visible') return;
    view.removeEventListener('visibilitychange', shown, true);
    frame();
  };
  view.addEventListener('visibilitychange', shown, true);
}
