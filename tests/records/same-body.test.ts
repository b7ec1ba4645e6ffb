import { expect, test } from 'vitest';
import type { DraftOrganisation } from '../../scripts/records/draft.ts';
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
