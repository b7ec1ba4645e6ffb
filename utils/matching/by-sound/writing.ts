/** What finding people by the sound of their names asks of a script without capitals: how it writes names, and offices beside them. */

import type { CountryCode } from '../../model/facts.ts';
import type { OfficeTable } from './office-table.ts';

/** How Latin letters may write a name. */
export interface Spelled {
  /** A surname and a given name in folded letters, whose skeletons are those of all spellings. */
  readonly keys: readonly (readonly [surname: string, given: string])[];
  /** Whether folded words of a Latin name are this one; syllables of a given name are joined. */
  isName(surname: string, given: string): boolean;
}

export interface Writing {
  /** Whose people have such names. */
  readonly countries: readonly CountryCode[];
  readonly offices: OfficeTable;
  /** What may stand between a name and the office behind it. */
  readonly gap: RegExp;
  /** What makes an office something else by what stands behind it: `部长级`, `총리실`. */
  readonly otherWord: RegExp;
  /** Before and behind a name, what tells somebody who only has the same name. */
  readonly otherBefore: RegExp;
  readonly otherBehind: RegExp;
  /** Letters of the surname that may begin at an offset, 0 for none. */
  surnameLength(text: string, start: number): number;
  /** Whether a name may stand there, by its letters and what is before it, and whether one may end there. */
  isName(text: string, start: number, end: number): boolean;
  isEnd(text: string, end: number): boolean;
  spell(surname: string, given: string): Spelled;
}
