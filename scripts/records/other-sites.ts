/** Further sites of one outlet, which lists give in rows of their own under the same name. */

import { siteText } from '../../utils/dataset/row-texts.ts';
import { distance } from './alike-names.ts';
import type { DraftClaim, DraftOrganisation } from './draft.ts';
import { foldText } from './fold.ts';
import { firstName, type Group, hasLabel, hasSource } from './group-rules.ts';
import { domainOf } from './site-names.ts';

/** Names of the companies that the State Media Matrix puts over an outlet, by its key there. */
export type Holders = ReadonlyMap<string, readonly string[]>;

const MATRIX = 'state-media-profiles';

/** Sources that have one row for an outlet. */
const ASSESSED = /^(?:curated|state-media-profiles)$/u;

/** Words that many outlets have in their names, and those too short to tell one. */
const GENERIC =
  /^(?:news|times|daily|post|herald|press|agency|media|radio|television|channel|network|national|journal|diario|noticias|.{1,3})$/u;

/** Letters of a word or name that is told from another by more than one letter. */
const LONG = 6;

export function holdersOf(drafts: readonly DraftOrganisation[], claims: readonly DraftClaim[]): Holders {
  const companies = drafts.filter((one) => one.kind === 'institution' && one.source === MATRIX);
  const names = new Map(companies.map((one) => [one.key, one.names.map((name) => name.text)]));
  const holders = new Map<string, readonly string[]>();
  for (const { kind, source, subject, value } of claims)
    if (kind === 'owner' && source === MATRIX) holders.set(subject, names.get(value) ?? []);
  return holders;
}

/**
 * Another site of an outlet that is kept by hand or assessed, under the same name in the same country: `yonhapnews.co.kr` beside `yna.co.kr`. Both
 * sites are called so, or as another name of the row that has them, or as the company that the State Media Matrix names.
 */
export function isOtherSite(group: Group, draft: DraftOrganisation, holders: Holders): boolean {
  if (draft.kind !== 'outlet' || draft.country === null || group.country !== draft.country) return false;
  if (!hasLabel(group, draft) || hasSource(group, draft)) return false;
  const rows = [...group.drafts, draft].filter(({ source }) => ASSESSED.test(source));
  if (rows.length === 0) return false;
  const others = [
    ...rows.flatMap((row) => row.names.slice(1).map(({ text }) => text)),
    ...rows.flatMap((row) => (row.source === MATRIX ? (holders.get(row.key) ?? []) : [])),
  ];
  const isOwn = (site: string): boolean => {
    const [host = '', section = ''] = site.split('/');
    const stem = section === '' ? stemOf(host) : section.replaceAll('-', '').toLowerCase();
    return isCalled(stem, firstName(draft)) || others.some((name) => isSpelled(stem, name));
  };
  const sites = draft.sites.map(siteText);
  return sites.length > 0 && [...group.sites].some(isOwn) && sites.every(isOwn);
}

const stemOf = (host: string): string => (domainOf(host).split('.')[0] ?? '').replaceAll('-', '');

/** By a word that tells the outlet, with one letter changed where it is long, all of an abbreviation or of the name, or the first letters. */
function isCalled(stem: string, label: string): boolean {
  const words = foldText(label).split(' ');
  const initials = words.map((word) => word.charAt(0)).join('');
  const telling = words.filter((word) => !GENERIC.test(word));
  if (telling.some((word) => word.length >= LONG && distance(word, stem) < 2)) return true;
  if (/^(?=.*\p{Lu})[\p{Lu}\p{N}]{3,6}$/u.test(label)) telling.push(label.toLowerCase());
  if (words.join('').length >= LONG) telling.push(words.join(''));
  return (initials.length > 2 && stem === initials) || telling.some((word) => stem.includes(word));
}

/** It begins with an abbreviation, is the first words of the name, or has the beginnings of all of them: `radionz` of `Radio New Zealand`. */
function isSpelled(stem: string, name: string): boolean {
  if (/^\p{Lu}{3,}$/u.test(name)) return stem.startsWith(name.toLowerCase());
  const words = foldText(name).split(' ');
  const isFirst = words.some((_, i) => words.slice(0, i + 1).join('') === stem);
  return stem.length > 2 && (isFirst || isRunOf(stem, words));
}

function isRunOf(stem: string, [word, ...rest]: readonly string[]): boolean {
  if (word === undefined) return stem === '';
  for (let size = 1; size <= word.length && stem.startsWith(word.slice(0, size)); size++)
    if (isRunOf(stem.slice(size), rest)) return true;
  return false;
}

/** What a site adds to the name of its outlet. */
const ADDED = /^(?:|news|tv|online|live)$/u;

/**
 * The list of TV channels has two sites of one name and country that are both called just so: `ndtv.in` beside `ndtv.com`. Not in the United
 * States, where stations and channels of many towns have the same letters.
 */
export function isMirror(group: Group, draft: DraftOrganisation): boolean {
  const label = firstName(draft).toLowerCase();
  const row = group.drafts.find(({ source, sites }) => source === draft.source && sites.length > 0);
  if (draft.source !== 'database' || row === undefined || draft.country === 'US') return false;
  if (draft.country === null || row.country !== draft.country) return false;
  if (firstName(row).toLowerCase() !== label) return false;
  const words = foldText(label).split(' ');
  const letters = words.join('');
  const beginnings = words.map((_, i) => words.slice(0, i + 1).join('')).slice(1);
  const isCalledSo = ({ host }: { readonly host: string }): boolean =>
    host.split('.').some((part) => {
      const plain = part.replaceAll('-', '');
      return (
        beginnings.includes(plain) || (plain.startsWith(letters) && ADDED.test(plain.slice(letters.length)))
      );
    });
  return row.sites.some(isCalledSo) && draft.sites.every(isCalledSo);
}
