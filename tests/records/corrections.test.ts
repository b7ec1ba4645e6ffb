import { expect, test } from 'vitest';
import { applyCorrections } from '../../scripts/records/corrections.ts';
import type { Records } from '../../utils/dataset/dataset.ts';
import type { Claim, EntityId, Outlet } from '../../utils/model/facts.ts';

const cited = {
  from: null,
  to: null,
  citation: { source: 'one', url: '', date: null, check: 'file', copy: false },
} as const;
const claims: readonly Claim[] = [
  { kind: 'owner', owner: 'Q6' as EntityId, share: null, ...cited },
  { kind: 'closed', date: '1999', ...cited },
  { kind: 'control', control: 'state', ...cited },
  { kind: 'register', register: 'state-media-matrix' as never, value: 'SC', ...cited },
];
const daily: Outlet = {
  kind: 'outlet',
  id: 'Q5' as EntityId,
  names: [{ text: 'Daily', kind: 'label', lang: null }],
  accounts: [],
  country: 'FD',
  type: 'newspaper',
  languages: [],
  sites: [{ host: 'daily.example', path: '' }],
  claims,
};
const records: Records = { outlets: [daily], institutions: [], people: [], sources: [] };

/** What becomes of the outlet, and what is told. */
function correct(text: string): { outlets: readonly Outlet[]; told: string[] } {
  const [action = '', field = '', value = ''] = text.split(' ');
  const problems: { message: string }[] = [];
  const one = { id: 'Q5', action, field, value, file: 'corrections.tsv', line: 2 };
  const { outlets } = applyCorrections(records, [one], problems as never);
  return { outlets, told: problems.map(({ message }) => message) };
}

test.each(['owner:Q6', 'closed:1999', 'control:state', 'register:SC'])(
  'the claim %s is taken out, and no other',
  (said) => {
    const { outlets, told } = correct(`remove claim ${said}`);
    const [kind] = said.split(':');
    expect(outlets[0]!.claims).toEqual(claims.filter((claim) => claim.kind !== kind));
    expect(told).toEqual([]);
  },
);

test.each(['remove claim owner:Q7', 'remove site weekly.example', 'set country FD', 'add common Weekly'])(
  '%s, which changes nothing, is told',
  (text) => {
    const { outlets, told } = correct(text);
    expect(outlets).toEqual([daily]);
    expect(told).toEqual([`changes nothing any more, take it out: ${text}`]);
  },
);

test.each(['mend name', 'set born'])('%s, which an outlet cannot have, is told', (text) => {
  const { outlets, told } = correct(`${text} 1990`);
  expect(outlets).toEqual([daily]);
  expect(told).toEqual([`no correction of a record of this kind: ${text}`]);
});
