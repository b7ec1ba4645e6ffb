/** All that has been read of a page, as the judging functions take it. */

import type { Dates } from './dates.ts';
import type { FoundLink } from './links.ts';
import type { Markup } from './markup.ts';
import type { Reading } from './reading.ts';
import type { Story } from './story.ts';
import type { Headline } from './title.ts';

export interface Evidence {
  readonly reading: Reading;
  readonly markup: Markup;
  /** Class bits per element, see `outside.ts`. */
  readonly bits: readonly number[];
  readonly headline: Headline;
  readonly story: Story;
  /** Name of the publisher as the page states it, `''` where it does not. */
  readonly site: string;
  readonly url: string;
  /** Language tag in lower case, `''` where the page does not say. */
  readonly lang: string;
}

/** The same with what has been found so far. */
export interface Findings extends Evidence {
  readonly links: readonly FoundLink[];
  readonly authors: readonly string[];
  readonly dates: Dates;
}
