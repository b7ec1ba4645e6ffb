/** Calls back after the next frame is drawn; of a hidden page, when it is first shown. */
export function afterPaint(ready: () => void): void {
  const shown = (): void => {
    if (document.hidden) return;
    removeEventListener('visibilitychange', shown, true);
    requestAnimationFrame(() => setTimeout(ready));
  };
  addEventListener('visibilitychange', shown, true);
  shown();
}
