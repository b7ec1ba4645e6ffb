/** What matching of outlets takes in: the scanned texts of a page, and what is known of the page. */

import type { Where } from '../../model/article.ts';
import type { CountryCode, EntityId, LanguageTag } from '../../model/facts.ts';
import type { Scanned } from '../scan.ts';

/** One text of the page and what the scanner found in it. */
export interface ScannedPart {
  readonly part: { readonly where: Where; readonly part: number; readonly text: string };
  readonly scanned: Pick<Scanned, 'words' | 'organisations'>;
}

export interface OutletPage {
  readonly lang: LanguageTag | null;
  /** Country of the publisher, null where unknown. */
  readonly country: CountryCode | null;
  /** The page's own publisher: `the Times` in the Los Angeles Times is itself. */
  readonly publisher: EntityId | null;
  /** Countries that the texts speak of, by how often; read only where it tells rivals apart. */
  readonly countries: () => ReadonlyMap<CountryCode, number>;
}
