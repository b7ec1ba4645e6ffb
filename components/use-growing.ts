/** Long lists: a first portion for the first paint, the rest while the browser has nothing else to do. */

import { useEffect, useState } from 'preact/hooks';

const PORTION = 40;

/** How many of `total` items to draw now. */
export function useGrowing(total: number): number {
  const [shown, setShown] = useState(PORTION);
  useEffect(() => {
    if (shown >= total) return;
    const timer = setTimeout(() => setShown(shown + 2 * PORTION), 16);
    return () => clearTimeout(timer);
  }, [shown, total]);
  return Math.min(shown, total);
}
