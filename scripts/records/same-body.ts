/**
 * Whether a company whose name is one of an outlet's is the outlet itself (`Korean Broadcasting System` is `KBS`) or somebody above
 * it: notes list `Grupo Clarín` among the names of `Clarín`, and a list of channels has `SNRT` for the site of `Al Aoula`. Who is above it
 * owns other outlets too, which the paper does not.
 */

import type { DraftOrganisation } from './draft.ts';
import { foldCompany, foldText } from './fold.ts';

/** Words of those that hold outlets, and legal forms. */
const HOLDER =
  /(?<!\p{L})(?:groupe|grupo|gruppo|group|holdings?|editorial|ediciones|publishing|medienhaus|l\.\s?p\.|s\.\s?a\.)(?!\p{L})/iu;

/** Words that many outlets and companies have in their names. */
const GENERIC =
  /^(?:news|agency|media|network|radio|television|tv|televisi\p{L}+|national|nacional|company|channel|press|of|and|de|la|y|\p{L}{1,2})$/u;

/**
 * `drafts` are those of the outlet, the one that names it first; the name of `company` is one of theirs. A list of
 * channels gives no company's name but the channel's own.
 */
export function isSameBody(drafts: readonly DraftOrganisation[], company: DraftOrganisation): boolean {
  const [first] = drafts;
  const text = company.names[0]?.text ?? '';
  const [name, label] = [foldText(text), foldText(first?.names[0]?.text ?? '')];
  if (company.names.some((one) => foldText(one.text) === label)) return true;
  const isApart = isListedApart(first, company);
  const isShort = areInitials(name, label) || areInitials(label, name);
  // `DBC TV` is one of the outlets of a company that the matrix has beside it, `DBC` is the company.
  if (isShort && !(isApart && name.includes(' ') && label.includes(' '))) return true;
  if (HOLDER.test(text) || isApart) return false;
  if (company.names.some((one) => sharesWord(foldText(one.text), label))) return true;
  const isNoted = first?.names.some((one) => foldText(one.text) === name) ?? false;
  return isNoted && (first?.source === 'database' || /^(?:agency|broadcaster)$/u.test(first?.type ?? ''));
}

/** Words that the bodies of many countries have in their names, beside those above. */
const GENERIC_BODY =
  /^(?:department|ministry|information|broadcasting|global|international|public|group|corporation|times|the)$/u;

/** `National Media Group`, `Department of Information`: a name that tells nobody apart but in one country. */
export const isGenericName = (text: string): boolean =>
  foldCompany(text)
    .split(' ')
    .every((word) => GENERIC.test(word) || GENERIC_BODY.test(word));

/** The State Media Matrix has a column for the company: what it calls otherwise than the outlet is another. */
function isListedApart(first: DraftOrganisation | undefined, company: DraftOrganisation): boolean {
  return first?.source === 'state-media-profiles' && company.source === first.source;
}

/** Whether a name among those of a paper or site is called as its holder is, not as the paper (`Grupo Clarín` of `Clarín`). */
export function isHolderName(text: string, labelText: string): boolean {
  const [name, label] = [foldText(text), foldText(labelText)];
  if (name === label || areInitials(name, label) || areInitials(label, name)) return false;
  return HOLDER.test(text) || !sharesWord(name, label);
}

/** A word of `short` is made of the first letters of `long`. */
function areInitials(long: string, short: string): boolean {
  const words = long.split(' ').filter((word) => !/^(?:of|and|the)$/u.test(word));
  return words.length > 2 && short.split(' ').includes(words.map((word) => word[0]).join(''));
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.split(' ').filter((word) => !GENERIC.test(word)));
  return b.split(' ').some((word) => words.has(word));
}
