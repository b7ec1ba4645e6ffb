/**
 * Which of several outlets of one name is meant. The publisher itself comes first, then one that the page names
 * in full, then the publisher's country, then how well known it is; an outlet before the company of the same name.
 * Where nothing tells them apart clearly, they are left as rivals.
 */

import type { Ref } from '../../dataset/dataset.ts';
import type { Words } from '../../mentions/words.ts';
import type { CountryCode, EntityId } from '../../model/facts.ts';
import type { Reason } from '../../model/match.ts';
import { type OutletName, WELL_KNOWN } from './outlet-name.ts';
import { toldPlace } from './told-place.ts';
import type { Weighed } from './weigh-stretch.ts';

export interface Choosing {
  readonly publisher: Ref | null;
  readonly country: string | null;
  readonly lang: string | null;
  /** Entities that the page names without doubt. */
  readonly introduced: ReadonlySet<Ref>;
  /** Those of them whose name ends in a word, null where two do. */
  readonly byLastWord: ReadonlyMap<string, Ref | null>;
  /** Countries that the texts speak of, by how often; read only for rivals. */
  readonly countries: () => ReadonlyMap<string, number>;
  readonly idOf: (ref: Ref) => EntityId;
}

export interface Choice {
  readonly weighed: Weighed;
  /** Null where rivals are left. */
  readonly ref: Ref | null;
  readonly candidates: readonly Ref[];
  /** How many were believed and not set aside. */
  readonly rivals: number;
  readonly reasons: readonly Reason[];
}

/** Difference in points from which the first is meant and not the second. */
const CLEAR = 1;

/** Points of the country that the words right beside the name give it: `Bulgaria's Dnevnik`. */
const TOLD = 4;

function pointsOf(name: OutletName, choosing: Choosing, told: CountryCode | null): number {
  const spoken = name.country === null ? 0 : (choosing.countries().get(name.country) ?? 0);
  return (
    (name.ref === choosing.publisher ? 5 : 0) +
    (told !== null && name.country === told ? TOLD : 0) +
    (choosing.introduced.has(name.ref) ? 4 : 0) +
    (name.country !== null && name.country === choosing.country ? 2 : 0) +
    (spoken > 0 ? (choosing.country === null ? 1 : 0.5) + Math.min(1, spoken / 4) : 0) +
    name.weight / 32 +
    (name.isLabel ? 0.5 : 0) +
    (name.kind === 'outlet' ? 1 : 0)
  );
}

function whyNot(
  winner: OutletName,
  rival: OutletName,
  choosing: Choosing,
): 'country' | 'context' | 'prominence' {
  if (winner.country === choosing.country && rival.country !== choosing.country) return 'country';
  return choosing.introduced.has(winner.ref) || winner.ref === choosing.publisher ? 'context' : 'prominence';
}

/** One word that may stand for a longer name: its last word, or the first letters of all. */
export const isShortened = ({ words, risk }: OutletName): boolean =>
  words.length === 1 && (risk === 'ordinary' || risk === 'short');

/** `the Sun` for the one paper of that last word, or of those first letters, that the page names in full. */
function shortenedOf(rivals: readonly Weighed[], { byLastWord, publisher }: Choosing): Choice | null {
  const [weighed] = rivals as [Weighed];
  const { name } = weighed.stretch;
  const ref = isShortened(name) ? byLastWord.get(name.words[0]?.folded ?? '') : null;
  if (ref === null || ref === undefined || rivals.some(({ stretch }) => stretch.name.ref === publisher))
    return null;
  return { weighed, ref, candidates: [ref], rivals: 1, reasons: [] };
}

/**
 * Rivals without those that a reader would not think of: stations that carry the name of their network, where the
 * network is well known and nothing on the page speaks for them.
 */
function withoutNamesakes(
  rivals: readonly Weighed[],
  choosing: Choosing,
  told: CountryCode | null,
): readonly Weighed[] {
  const hasWeight = ({ stretch: { name } }: Weighed): boolean => name.weight >= WELL_KNOWN;
  if (rivals.every(hasWeight) || !rivals.some(hasWeight)) return rivals;
  const known = rivals.filter(hasWeight).map(({ stretch }) => stretch.name.country);
  const isSpokenOf = (country: string | null): boolean => choosing.countries().has(country ?? '');
  const isElsewhere = !known.some(isSpokenOf);
  return rivals.filter((each) => {
    const { ref, country } = each.stretch.name;
    const isOwn =
      (isElsewhere && isSpokenOf(country)) ||
      (country === choosing.country && !known.includes(country)) ||
      (told !== null && country === told);
    return hasWeight(each) || ref === choosing.publisher || choosing.introduced.has(ref) || isOwn;
  });
}

/** Without sections of an outlet of the same country, as `Rolling Stone (Culture Council)` is: their outlet is meant, by its name alone. */
function withoutParts(all: readonly Weighed[]): readonly Weighed[] {
  const isOfPart = ({ stretch: { name } }: Weighed): boolean => name.text.includes('(');
  const wholes = all.filter((each) => !isOfPart(each));
  const countries = new Set(wholes.map(({ stretch }) => stretch.name.country));
  return all.filter((each) => !isOfPart(each) || !countries.has(each.stretch.name.country));
}

/** `Sky News` after `Sky News Australia`: the edition or the one abroad, unless the publisher's country says so. */
const isLoneEdition = ({ isEdition, country }: OutletName, choosing: Choosing): boolean =>
  isEdition && country !== choosing.country;

/** Chooses among believed stretches of the same place in a text; there is at least one. */
export function chooseOutlet(believed: readonly Weighed[], choosing: Choosing, words: Words): Choice {
  const all = withoutParts(believed);
  const hasEdition = all.some(({ stretch }) => isLoneEdition(stretch.name, choosing));
  const told = all.length > 1 ? toldPlace(words, (all[0] as Weighed).stretch) : null;
  const rivals = hasEdition ? all : withoutNamesakes(all, choosing, told);
  const shortened = shortenedOf(rivals, choosing);
  if (shortened) return shortened;
  const [alone, ...others] = rivals as [Weighed, ...Weighed[]];
  if (others.length === 0) {
    const { ref } = alone.stretch.name;
    return { weighed: alone, ref, candidates: [ref], rivals: 1, reasons: [] };
  }
  const ranked = rivals
    .map((weighed) => ({
      weighed,
      name: weighed.stretch.name,
      points: pointsOf(weighed.stretch.name, choosing, told),
    }))
    .sort((a, b) => b.points - a.points || a.name.ref - b.name.ref);
  const [first, second] = ranked as [(typeof ranked)[0], (typeof ranked)[0]];
  const isClear = first.points - second.points >= CLEAR && !isLoneEdition(first.name, choosing);
  const reasons = ranked.slice(1, 3).map(
    ({ name }): Reason => ({
      kind: 'rejected',
      rival: choosing.idOf(name.ref),
      because:
        told !== null && first.name.country === told && name.country !== told
          ? 'country'
          : whyNot(first.name, name, choosing),
    }),
  );
  return {
    weighed: first.weighed,
    ref: isClear ? first.name.ref : null,
    candidates: ranked.slice(0, isClear ? 1 : 3).map(({ name }) => name.ref),
    rivals: ranked.length,
    reasons: isClear ? reasons : [],
  };
}
