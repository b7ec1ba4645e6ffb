/**
 * Outlets in sentences that a person would argue about: `[text, expected]`, expected as `surface=id` parted by
 * `;`, with `?` for a name that stays open and `-` for none. `lang` and `country` are the page's.
 */

export interface OutletCase {
  readonly lang?: string;
  readonly country?: string;
  readonly where?: 'text' | 'caption' | 'credit' | 'title';
  readonly cases: readonly (readonly [text: string, expected: string])[];
}
