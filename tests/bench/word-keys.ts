/** Keys for benches of the dataset alone, so that its figures do not hang on how names are matched. */

import type { NameRules } from '../../utils/dataset/dataset.ts';
import { hashText } from '../../utils/dataset/hash.ts';

/** First and last word together, the whole name, and the last word: three keys a name, most of them rare. */
export function wordKeys(name: string): number[] {
  const first = name.slice(0, name.indexOf(' '));
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return [hashText(first) ^ Math.imul(hashText(last), 31), hashText(name), hashText(last)];
}

export const wordRules: NameRules = { keys: wordKeys, weight: () => 100 };
