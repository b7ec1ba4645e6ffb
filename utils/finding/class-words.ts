/**
 * What the class and id of an element say, in bits. Sites name the parts of a page in much the same
 * English (and German, French, Spanish) words. Each distinct class string is looked through once and
 * remembered while the page is read: pages repeat a few hundred strings thousands of times.
 */

import { type WordGroup, wordFinder } from './word-finder.ts';

/** Outside the story: menus, share bars, related links, newsletters, ads. */
export const ASIDE = 1;
export const COMMENT = 2;
export const CAPTION_WORDS = 4;
export const CREDIT = 8;
export const BYLINE = 16;
export const DATE = 32;
/** Likely the story itself. */
export const BODY = 64;
export const HIDDEN = 128;
export const TITLE = 256;
export const DATELINE = 512;
/** A short text that stands for another article. */
export const TEASER = 1024;
/** Words for the frame of a page, believed more readily than those of `ASIDE`. */
export const FRAME = 2048;

/** What says that an element, and all below it, is no part of the story. */
export const NO_STORY = ASIDE | CAPTION_WORDS | CREDIT | TEASER | COMMENT | HIDDEN;

const WORDS: readonly WordGroup[] = [
  [
    COMMENT,
    'comment|disqus|respond|reply|replies|discussion|kommentar|livefyre|coral-?talk|leserbrief|guestbook',
  ],
  [CREDIT, 'credit|photographer|image-?source|bildquelle'],
  [CAPTION_WORDS, 'caption|legende|bildunterschrift|wp-media|image-?desc|bildtext'],
  [BYLINE, 'byline|by-line|author|autor|auteur|verfasser|reporter|writer|contributor|vcard'],
  [DATELINE, 'dateline'],
  [DATE, 'date|datum|fecha|time|published|pubdate|posted-?on|entry-?meta|post-?meta'],
  [
    FRAME,
    'footer|copy-?right|copyleft|cookie|consent|gdpr|outbrain|taboola|top-?nav|main-?nav|navbar|breadcrumb|newsletter|sign-?up|legal|impressum|disclaimer',
  ],
  [
    ASIDE,
    'related|recommend|popular|most-?read|most-?view|trending|also-?read|read-?more|readmore|read-?next|more-?from|more-?stor|' +
      'share|sharing|social|subscri|sidebar|side-?bar|widget|promo|advert|sponsor|' +
      'masthead|menu|navi|toolbar|pagination|pager|popup|modal|overlay|' +
      'login|signin|register|paywall|banner|donat|follow-|tags|taglist|tag-list|tagcloud|topics|' +
      'keywords|categories|author-?bio|about-?author|author-?box|authorbox|bio-|rating|toc\\b|print-|skip-|jump-|' +
      'feedback|poll\\b|quiz|survey|weiterlesen|mehr-zum|archive-',
  ],
  [
    BODY,
    'article-?body|article-?content|article-?text|entry-?content|entry-?body|post-?content|post-?body|post-?text|story-?body|' +
      'story-?content|story-?text|body-?text|main-?content|content-?body|articletext|artikel|texte|bodycopy|article__body|rich-?text',
  ],
  [TITLE, 'headline|title'],
  [TEASER, 'teaser'],
];

/** Reads one class string or id into bits. */
export const readClassWords: (text: string) => number = wordFinder(WORDS);

/** Bits with memory of the strings read before. */
export function classReader(): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    let bits = known.get(text);
    if (bits === undefined) {
      bits = readClassWords(text);
      known.set(text, bits);
    }
    return bits;
  };
}
