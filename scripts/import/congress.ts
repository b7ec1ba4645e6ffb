/** Members of the US Congress with party, terms and official accounts, and presidents and vice presidents (congress-legislators). */

import { join } from 'node:path';
import { accountText } from '../../utils/dataset/row-texts.ts';
import { slugOf } from '../records/slug.ts';
import { stateName } from './congress/states.ts';
import { handle } from './shared/accounts.ts';
import { gatherPeople, type People, writePeople } from './shared/people.ts';
import { readYaml } from './shared/read.ts';
import { joinCell } from './shared/table.ts';

interface Term {
  readonly type: 'rep' | 'sen' | 'prez' | 'viceprez';
  readonly start: string;
  readonly end: string;
  readonly state?: string;
  readonly district?: number;
  readonly party?: string;
}

interface Member {
  readonly id: { readonly bioguide?: string; readonly wikidata?: string; readonly wikipedia?: string };
  readonly name: {
    readonly first: string;
    readonly middle?: string;
    readonly last: string;
    readonly nickname?: string;
    readonly official_full?: string;
  };
  readonly bio?: { readonly birthday?: string };
  readonly terms: readonly Term[];
}

type Social = Readonly<Record<string, string | number>>;

/** Writes people and roles; returns the number of roles. */
export function importCongress(folder: string, out: string): number {
  const source = join(folder, 'congress-legislators');
  const members = ['legislators-current', 'executive'].flatMap(
    (file) => readYaml(join(source, `${file}.yaml`)) as Member[],
  );
  const social = new Map(
    (
      readYaml(join(source, 'legislators-social-media.yaml')) as {
        id: { bioguide: string };
        social: Social;
      }[]
    ).map((entry) => [entry.id.bioguide, entry.social]),
  );
  const edition =
    members
      .flatMap((member) => member.terms.map((term) => term.start))
      .sort()
      .at(-1) ?? '';
  const into = gatherPeople();
  for (const member of members)
    addMember(into, { member, social: social.get(member.id.bioguide ?? '') ?? {}, edition });
  return writePeople(join(out, 'congress'), into);
}

function addMember(
  into: People,
  { member, social, edition }: { member: Member; social: Social; edition: string },
): void {
  const { id, name, bio, terms } = member;
  const key = id.wikidata ?? `congress:US:${slugOf(`${name.first} ${name.last}`)}`;
  const label = (id.wikipedia ?? name.official_full ?? `${name.first} ${name.last}`).replace(
    / \([^)]*\)$/u,
    '',
  );
  const full = [name.first, name.middle, name.last].filter((part) => part !== undefined).join(' ');
  const aliases = [
    name.official_full ?? full,
    `${name.first} ${name.last}`,
    full,
    name.nickname === undefined ? '' : `${name.nickname} ${name.last}`,
  ];
  const parties = new Set(
    terms
      .map((term) => term.party ?? '')
      .map((party) =>
        party === 'Democrat'
          ? 'Democratic Party'
          : /^(?:Republican|Whig|Libertarian)$/u.test(party)
            ? `${party} Party`
            : party,
      ),
  );
  into.people.set(key, {
    id: key,
    name: label,
    aliases: joinCell(aliases.filter((alias) => alias !== label)),
    born: bio?.birthday ?? '',
    parties: joinCell(parties),
    accounts: joinCell(accountsOf(social)),
    country: 'US',
  });
  for (const term of terms) {
    const open = term.end > edition;
    into.roles.push({
      person: key,
      office: officeOf(term),
      from: term.start,
      to: open ? '' : term.end,
      known: open ? edition : '',
      country: 'US',
    });
  }
}

function officeOf({ type, state = '', district }: Term): string {
  if (type === 'prez') return 'President of the United States';
  if (type === 'viceprez') return 'Vice President of the United States';
  if (type === 'sen') return `United States senator for ${stateName(state)}`;
  return district === undefined || district <= 0
    ? `United States representative for ${stateName(state)}`
    : `United States representative for ${stateName(state)}, district ${district}`;
}

function accountsOf(social: Social): string[] {
  const found = [
    handle('x', String(social.twitter ?? '')),
    handle('facebook', String(social.facebook ?? '')),
    handle('instagram', String(social.instagram ?? '')),
    /^UC[\w-]{22}$/u.test(String(social.youtube_id ?? ''))
      ? ({ platform: 'youtube', handle: String(social.youtube_id) } as const)
      : null,
  ];
  return found.flatMap((account) => (account === null ? [] : [accountText(account)]));
}
