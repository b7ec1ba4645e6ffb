/** The brand that the channels on a site have in common, where none of them is called just so: `Tide` of `Tide Sport`, `Tide Kids` and `Tide Life`. */

import { getDomain, getDomainWithoutSuffix } from 'tldts';
import { lettersOf } from '../shared/person-names.ts';

/** How many channels have to begin with it. */
const FEW = 3;

/** A word that adds nothing to a brand: `Tide TV` of `tide.example` stays so. */
const plain = /^(?:tv|television|televisi[oó]n|télévision|televizija|fernsehen|channel|hd|network)$/iu;

/** The second channel of a brand that a list may know alone. */
const second = /^(?:plus|\+|now|international|internacional)$/iu;

/** What a town calls its channels: `Tidetown Public Access` makes no brand of the town. */
const civic = /^(?:public|government|education|community|access)/iu;

export interface OnSite {
  readonly site: string;
  /** What the site would be called without a brand. */
  readonly chosen: string;
  readonly names: readonly string[];
  readonly others: readonly string[];
}

/** As the names spell it; null where fewer begin with it, or one is called just so or but for a word that adds nothing. */
export function brandOf({ site, chosen, names, others }: OnSite): string | null {
  const label = (site === getDomain(site) ? getDomainWithoutSuffix(site) : site.split('.')[0]) ?? '';
  const stem = lettersOf(label);
  const stems = [stem, stem.replace(/(?:group|media)$/u, '')];
  const rests = [...new Set(names)].flatMap((name) => restAfter(stems, name) ?? []);
  const [first] = rests;
  if (
    first === undefined ||
    [...names, chosen].some((name) => [...stems, lettersOf(site)].includes(lettersOf(name)))
  )
    return null;
  if (rests.some(({ added, brand }) => plain.test(added) || (civic.test(added) && !/\p{Lu}{2}/u.test(brand))))
    return null;
  const isAll = rests.length === new Set(names).size && (rests.length > 1 || second.test(first.added));
  if (rests.length < FEW && !isAll) return null;
  const spellings = others.flatMap((name) => restAfter(stems, name)?.brand ?? []);
  const brand = spellings.find((one) => !/^[ -~]+$/u.test(one)) ?? first.brand;
  const words = new Set(rests.map(({ added }) => added.split(' ')[0]!));
  const [word] = words;
  return words.size === 1 && word !== undefined && plain.test(word) ? `${brand} ${word}` : brand;
}

/** The words of a name that are the site's to the letter, and those after them. */
function restAfter(stems: readonly string[], name: string): { brand: string; added: string } | null {
  const words = name.split(' ');
  for (let i = words.length - 1; i > 0; i--) {
    const brand = words
      .slice(0, i)
      .join(' ')
      .replace(/[:,.–-]+$/u, '');
    if (lettersOf(brand).length > 2 && stems.includes(lettersOf(brand)))
      return { brand, added: words.slice(i).join(' ') };
  }
  return null;
}
