/**
 * Text that a page gave in the wrong character encoding: "ÐŸÑ€ÐµÐ·Ð¸Ð´ÐµÐ½Ñ‚", "Ïðåçèäåíò", "РџСЂРµР·РёРґРµРЅС‚". Nothing that it says can be
 * trusted to be a word, so nothing is said of it.
 */

/** How much of a text is looked at, in UTF-16 units. */
const SAMPLE = 3000;

/** UTF-8 read as Latin: a letter with an accent, then a mark that no word has inside. « » and a hard space follow real letters. */
const LATIN_PAIR = /[\u00c2-\u00f4][\u0080-\u009f\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf€™œžŸƒˆ‰‡†]/g;

const share = (text: string, pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / text.length;

/** Whether the text is hardly words of any language. */
export function isMisread(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  if (sample.length === 0) return false;
  if (share(sample, LATIN_PAIR) > 0.02 || share(sample, /\ufffd/g) > 0.01) return true;
  // Cyrillic in one byte a letter read as Latin, and UTF-8 read as Cyrillic
  return share(sample, /[\u00c0-\u00ff]/g) > 0.3 || share(sample, /[РС]/g) > 0.2;
}
