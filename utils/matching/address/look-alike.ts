/**
 * Hosts that are made to be taken for a known outlet. Told only where a person would be convinced:
 *
 *     xn--bc-ylb.com (bḅc.com)       letters of another alphabet, drawn like those of bbc.com
 *     washingt0npost.com             signs read as letters, in a name of six letters or more
 *     leparisien.ltd                 the same long name under a suffix that anybody gets for little
 *
 * A name that only holds another (`notbbc.com`), that stands before a stranger's host (`bbc.com.evil.example`)
 * or under a country's suffix (`spiegel.cz`) may well be somebody's own: those are nobody, and no look-alike.
 */

import type { Dataset, Ref } from '../../dataset/dataset.ts';
import { wordSet } from '../../mentions/word-set.ts';
import type { Imitation, LookAlikeAddress } from './address-match.ts';
import { latinLook, misreadings } from './confusables.ts';
import { decodeHost } from './punycode.ts';
import { suffixOf } from './registrable.ts';

/** Suffixes under which copies of outlets are put up, and outlets hardly ever are. */
const cheapSuffixes = wordSet(`
  ltd pro quest work fun life today top agency cam cfd icu xyz site online space website world click link live llc
  pics lol buzz rest monster beauty hair skin cyou sbs bond shop store tech vip win bid loan men date party review
  stream trade download racing science faith webcam cricket accountant gdn mom autos boats lat one mobi asia cloud
  digital services support center systems group company expert guru solutions ink wiki wtf ooo best surf mov zip
  cx pm ws cc tk ml ga cf gq pw su st eu.com co.com com.co uk.com us.com ru.com de.com us.org in.net br.com
`);

/** Suffixes under which the imitated outlet is sought. */
const homeSuffixes = wordSet(`
  com org net de fr co.uk it es at ch nl be pl cz se no dk fi ie pt gr hu ro bg rs hr si sk lt lv ee ua com.ua ru by
  md kz uz kg am ge az tr com.tr co.il in pk ir com.au co.nz ca com.br com.mx jp co.jp kr co.kr cn com.cn hk com.hk
  tw com.tw sg my vn co.za com.ng eg media news info tv io eu
`);

/** Ordinary English words: what stands under a new suffix with such a name may be anybody's. */
const ordinaryLabels = wordSet(`
  guardian theguardians standard observer mercury tribune express chronicle gazette independent economist fortune
  reporter journal dispatch register examiner inquirer telegraph bulletin sentinel spectator business insider variety
  monitor citizen advocate courier statesman messenger republic patriot vanguard capital discovery horizon channel
  network history weather science football finance national european american conversation intercept atlantic evening
  morning sunrise freedom liberty justice dailynews thenews thelocal worldnews localnews sportsnews frontier pioneer
  progress outlook quartz forward defender leaders investor property lifestyle culture politics eastern western
  northern southern central mirrors village digital onlinenews thestar thetimes themirror thesun globalnews universe
  universal platform profile century heritage evidence standards newspaper magazine television broadcast journalist
`);

const MIN_SIGNS = 6;
const MIN_SUFFIX = 7;

function outletAt(dataset: Dataset, host: string): Ref | null {
  const ref = dataset.site(host, '');
  return ref !== null && dataset.kindOf(ref) === 'outlet' ? ref : null;
}

interface Found {
  readonly ref: Ref;
  readonly name: string;
  readonly how: Imitation;
}

function byLetters(dataset: Dataset, label: string, suffix: string): Found | null {
  const look = latinLook(label);
  const ascii = label.length >= MIN_SIGNS && look === null ? misreadings(label) : [];
  for (const word of look === null ? ascii : [look, ...misreadings(look)]) {
    const name = `${word}.${suffix}`;
    const ref = outletAt(dataset, name);
    if (ref !== null) return { ref, name, how: 'letters' };
  }
  return null;
}

function bySuffix(dataset: Dataset, label: string, suffix: string): Found | null {
  if (!cheapSuffixes.has(suffix) || label.length < MIN_SUFFIX || ordinaryLabels.has(label)) return null;
  let found: Found | null = null;
  for (const home of homeSuffixes) {
    const name = `${label}.${home}`;
    const ref = outletAt(dataset, name);
    if (ref === null) continue;
    // A name that several outlets have is nobody's own.
    if (found && found.ref !== ref) return null;
    found ??= { ref, name, how: 'suffix' };
  }
  return found;
}

/** The outlet that an unknown registrable domain imitates, null where it imitates none convincingly. */
export function findLookAlike(registrable: string, dataset: Dataset): LookAlikeAddress | null {
  const shown = decodeHost(registrable);
  const suffix = suffixOf(registrable);
  const label = shown.slice(0, shown.indexOf('.'));
  const found = byLetters(dataset, label, suffix) ?? bySuffix(dataset, label, suffix);
  return found && { kind: 'look-alike', ...found, id: dataset.idOf(found.ref), host: registrable, via: [] };
}
