import { expect, test } from 'vitest';
import type { DraftClaim, DraftOrganisation } from '../../scripts/records/draft.ts';
import { groupOrganisations } from '../../scripts/records/group-organisations.ts';
import { isHolderName, isSameBody } from '../../scripts/records/same-body.ts';
import { countryOfHosts } from '../../scripts/records/site-names.ts';

const draft = (
  names: string,
  more: Partial<Omit<DraftOrganisation, 'names' | 'sites'>> & { site?: string } = {},
): DraftOrganisation => ({
  file: 'outlets.tsv',
  line: 2,
  kind: 'outlet',
  source: 'curated',
  key: names,
  country: 'AR',
  type: 'newspaper',
  languages: [],
  accounts: [],
  ...more,
  names: names.split('|').map((text, i) => ({ text, kind: i === 0 ? 'label' : 'alias', lang: null })),
  sites: more.site === undefined ? [] : [{ host: more.site, path: '' }],
});

const body = (names: string, source = 'curated'): DraftOrganisation =>
  draft(names, { kind: 'institution', type: 'company', source, country: null });

test.each([
  ['a group among the names of its paper', draft('Voz|Grupo Voz'), body('Grupo Voz'), false],
  ['a holder with a name of its own', draft('Voz|Rivera Media'), body('Rivera Media'), false],
  ['the paper itself', draft('Voz'), body('Voz'), true],
  [
    'the full name of initials',
    draft('KBS|Kivu Broadcasting System'),
    body('Kivu Broadcasting System'),
    true,
  ],
  [
    'the English name of an agency',
    draft('Agjencia|River News Bureau', { type: 'agency' }),
    body('River News Bureau'),
    true,
  ],
  [
    'the company that the matrix lists beside the channel',
    draft('Radio Delta|Delta Broadcasting', { type: 'broadcaster', source: 'state-media-profiles' }),
    body('Delta Broadcasting', 'state-media-profiles'),
    false,
  ],
])('%s', (_, outlet, company, expected) => {
  expect(isSameBody([outlet], company)).toBe(expected);
  expect(groupOrganisations([outlet, company]).groups).toHaveLength(expected ? 1 : 2);
});

test('names of holders among those of a paper', () => {
  expect(isHolderName('Grupo Voz', 'Voz')).toBe(true);
  expect(isHolderName('Rivera Media', 'Voz')).toBe(true);
  expect(isHolderName('The Voz', 'Voz')).toBe(false);
  expect(isHolderName('Voz Digital', 'Voz')).toBe(false);
});

test('a paper whose site has the ending of another country is another', () => {
  const row = draft('El Comercio', { key: 'elcomercio.pe', site: 'elcomercio.pe', country: 'PE' });
  const join = (site: string) =>
    groupOrganisations([row, draft('El Comercio', { source: 'list', key: 'Q1', site, country: null })])
      .groups;
  expect(join('elcomercio.es')).toHaveLength(2);
  expect(join('elcomercio.com')).toHaveLength(1);
  expect(countryOfHosts(['paper.co.uk', 'paper.org.uk'])).toBe('GB');
  expect(countryOfHosts(['paper.tv'])).toBeNull();
  expect(countryOfHosts(['paper.fr', 'paper.de'])).toBeNull();
});

test('a name without a site is joined to none of several papers called so', () => {
  const paper = (key: string, site?: string): DraftOrganisation =>
    draft('The Daily News', { source: site === undefined ? 'accounts' : 'list', key, ...(site && { site }) });
  const rows = [paper('Q1'), paper('one.example', 'one.example'), paper('two.example', 'two.example')];
  expect(groupOrganisations(rows).groups).toHaveLength(3);
  expect(groupOrganisations(rows.slice(0, 2)).groups).toHaveLength(1);
});

/** Labels of the outlets that are all there is after a company and the claim that it owns the first of them were read. */
const joinedTo = (company: string, ...countries: readonly string[]): string[] => {
  const [owned, ...outlets] = countries.map((country, i) =>
    draft(i === 0 ? 'Delta Sport' : company, {
      country,
      key: `${i}`,
      site: `${country}.example`,
      type: 'broadcaster',
    }),
  );
  const owner = { ...body(company), key: 'owner' };
  const claim = {
    source: 'curated',
    kind: 'owner',
    subject: '0',
    value: 'owner',
    detail: '',
    from: null,
    to: null,
  };
  const citation = { source: 'curated', url: '', date: null, check: 'file', copy: false } as const;
  const grouped = groupOrganisations(
    [owned!, ...outlets, owner],
    [{ ...claim, citation, file: 'claims.tsv', line: 2 }],
  );
  const group = grouped.groupOf('curated', 'owner')!;
  return group.kind === 'outlet' ? [group.country!] : [];
};

test('a company of no known country is the outlet of its name where it owns others', () => {
  expect(joinedTo('DTV', 'TR', 'TR', 'GR')).toEqual(['TR']);
});

test('a short name that outlets of other countries bear is a company of its own', () => {
  expect(joinedTo('DTV', 'ZA', 'IT')).toEqual([]);
  expect(joinedTo('Delta Broadcasting Group', 'ZA', 'IT')).toEqual(['IT']);
});

test('a row of a house stays out of the outlet that a sister on its site is called as', () => {
  const source = 'state-media-profiles';
  const rows = ['Globe', 'Prensa Delta'].map((name) => draft(name, { source, site: 'delta.example' }));
  const { groups } = groupOrganisations([draft('Prensa Delta', { site: 'delta.example' }), ...rows]);
  expect(groups.map(({ drafts }) => drafts.map(({ names }) => names[0]!.text))).toEqual([
    ['Prensa Delta', 'Prensa Delta'],
    ['Globe'],
  ]);
  const short = draft('Prensa Delta', { site: 'delta.example' });
  const known = {
    ...short,
    names: [...short.names, { ...short.names[0]!, text: 'PD', kind: 'alias' as const }],
  };
  const own = draft('Globe', { site: 'globe.example' });
  const two = ['Globe', 'PD'].map((name) => draft(name, { source, site: 'delta.example' }));
  expect(groupOrganisations([known, own, ...two]).groups.map(({ drafts }) => drafts.length)).toEqual([2, 2]);
});

test('editions on other hosts of a domain are one outlet, and their years are not its own', () => {
  const source = 'database';
  const row = (label: string, site: string): DraftOrganisation => draft(label, { source, site, key: site });
  const joined = (...rows: DraftOrganisation[]): number => groupOrganisations(rows).groups.length;
  const [es, fr] = [row('Delta News', 'es.delta.com'), row('Delta News', 'fr.delta.com')];
  expect(joined(es, fr)).toBe(1);
  expect([...groupOrganisations([es, fr]).editions]).toEqual(['database|fr.delta.com']);
  expect(joined(es, row('Delta News+', 'fr.delta.com'))).toBe(2);
  expect(joined(es, row('Delta News', 'delta.org'))).toBe(2);
  expect(joined(es, draft('Delta News', { source, site: 'es.delta.com', key: 'rival' }))).toBe(2);
});

test('an assessed outlet has a second site that is called so too', () => {
  const source = 'state-media-profiles';
  const noted = draft('Delta River Agency', { site: 'dra.com', type: 'agency' });
  const joined = (one: DraftOrganisation, name: string, site: string): number =>
    groupOrganisations([one, draft(name, { source, site, key: 'other' })]).groups.length;
  expect(joined(noted, 'Delta River Agency', 'deltaagency.org')).toBe(1);
  expect(joined(noted, 'Delta River Agency', 'elsewhere.org')).toBe(2);
  expect(joined(draft('Diario Post', { site: 'diariopost.com' }), 'Diario Post', 'dpost.org')).toBe(2);
  expect(joined(draft('DRA', { site: 'dra.com' }), 'DRA', 'draonline.org')).toBe(1);
});

test('one of two labels may have an article, where one of them has no site', () => {
  const list = (name: string, site?: string): DraftOrganisation =>
    draft(name, { source: 'list', key: name, ...(site === undefined ? {} : { site }) });
  const joined = (one: DraftOrganisation): number =>
    groupOrganisations([draft('Le Courrier', { site: 'courrier.com' }), one]).groups.length;
  expect(joined(list('Courrier'))).toBe(1);
  expect(joined(list('La Courrier'))).toBe(1);
  expect(joined(list('Courrier', 'other.org'))).toBe(2);
  expect(joined(list('Courrier Delta'))).toBe(2);
});

test('spaces tell no outlets of one country apart, where one of them has no site', () => {
  const joined = (name: string, more: Parameters<typeof draft>[1]): number =>
    groupOrganisations([
      draft('Delta24', { site: 'delta24.com' }),
      draft(name, { source: 'list', key: name, ...more }),
    ]).groups.length;
  expect(joined('Delta 24', {})).toBe(1);
  expect(joined('Delta 24', { country: 'UY' })).toBe(2);
  expect(joined('Delta 24', { country: null })).toBe(2);
  expect(joined('Delta 24', { site: 'other.org' })).toBe(2);
});

test('a second site may be called as another name, as the company in the matrix, or be one letter off', () => {
  const noted = draft('Reef Post', { source: 'state-media-profiles', site: 'deltanz.nz' });
  const company = {
    ...draft('Delta New Zealand', { source: noted.source, key: 'company' }),
    kind: 'institution' as const,
  };
  const owner = { source: noted.source, kind: 'owner', subject: noted.key, value: 'company' } as DraftClaim;
  const row = draft('Reef Post', { source: 'database', site: 'reefpost.nz', key: 'reefpost.nz' });
  const count = (rows: DraftOrganisation[], claims: DraftClaim[] = []): number =>
    groupOrganisations(rows, claims).groups.filter(({ kind }) => kind === 'outlet').length;
  expect(count([noted, row, company], [owner])).toBe(1);
  expect(
    count([
      draft('Zviazda', { site: 'zviazda.by' }),
      draft('Zviazda', { source: 'database', site: 'zvyazda.by' }),
    ]),
  ).toBe(1);
});

test('two sites of a list that are called just as their one name are one outlet, but not in towns of the United States', () => {
  const row = (site: string, country = 'NZ', name = 'Delta'): DraftOrganisation => ({
    ...draft(name, { source: 'database', site, key: site }),
    country,
  });
  const count = (...rows: DraftOrganisation[]): number => groupOrganisations(rows).groups.length;
  expect(count(row('delta.com'), row('deltanews.in'))).toBe(1);
  expect(count(row('delta.com'), row('deltatown.in'))).toBe(2);
  expect(count(row('delta.com', 'US'), row('delta.org', 'US'))).toBe(2);
  expect(count(row('delta.com'), row('deltaplus.in', 'NZ', 'Delta+'))).toBe(2);
});

test('a row whose other name another row of its source has for its own is not joined by that', () => {
  const relay = draft('Kool TV', { source: 'database', site: 'kool.example', key: 'kool.example' });
  const named = {
    ...relay,
    names: [...relay.names, { ...relay.names[0]!, text: 'Reef', kind: 'alias' as const }],
  };
  const rows = [
    draft('Reef', { source: 'media-accounts', key: 'Q77' }),
    named,
    draft('Reef', { source: 'database', site: 'reef.example', key: 'reef.example' }),
  ];
  expect(groupOrganisations(rows).groups.map(({ drafts }) => drafts.length)).toEqual([2, 1]);
});

test('two bodies in rows of their own are one where one is called as the other, not by a short name or a site of both', () => {
  const body = (key: string, ...names: string[]): DraftOrganisation => ({
    ...draft(names[0]!, { source: 'curated', key, site: 'delta.example' }),
    kind: 'institution',
    type: 'foundation',
    names: names.map((text, i) => ({ text, kind: i === 0 ? 'label' : 'alias', lang: null })),
  });
  const count = (...rows: DraftOrganisation[]): number => groupOrganisations(rows).groups.length;
  expect(count(body('m-a', 'Delta Centre', 'Delta'), body('m-b', 'Delta Trusts', 'Delta'))).toBe(2);
  expect(count(body('m-a', 'Delta Centre', 'Delta Institute'), body('m-b', 'Delta Institute'))).toBe(1);
});
