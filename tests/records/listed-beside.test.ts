import { expect, test } from 'vitest';
import type { DraftPerson, DraftRole } from '../../scripts/records/draft.ts';
import { joinPeople } from '../../scripts/records/join-people.ts';

function person(source: string, key: string, name: string, office: string): DraftPerson {
  const citation = { source, url: '', date: null, check: 'file', copy: false } as const;
  const role: DraftRole = {
    source,
    file: '',
    line: 0,
    person: key,
    office,
    class: null,
    country: 'FD',
    dated: source === 'list' ? 'listing' : 'own',
    from: source === 'list' ? null : '2015',
    to: null,
    known: '2019-06',
    ended: null,
    citation,
  };
  const names = [{ text: name, kind: 'label', lang: null }] as const;
  return {
    source,
    file: '',
    line: 0,
    key,
    names,
    born: null,
    died: null,
    parties: [],
    accounts: [],
    roles: [role],
  };
}

const joined = (...all: DraftPerson[]): string[] =>
  [...joinPeople(new Map(all.map((one) => [one.key, [one]])))].map(
    ([id, drafts]) => `${id}: ${drafts.map(({ key }) => key).join(' ')}`,
  );

test('of two whom one list names unlike each other, one is the person that both are called like', () => {
  const known = person('ids', 'Q11', 'Khalid bin Ahmed Al Reef', 'Minister of Tides');
  const first = person('list', 'list:FD:a', 'Khalid bin Ahmad bin Salim Al Reef', 'Minister of Tides');
  const second = person('list', 'list:FD:b', 'Khalid bin Ahmad bin Rashid Al Reef', 'Minister of the Court');
  expect(joined(known, first, second)).toEqual([
    'Q11: Q11 list:FD:a',
    'm-khalid-bin-ahmad-bin-rashid-al-reef: list:FD:b',
  ]);
});

test('one whom a list spells in two ways is one', () => {
  const known = person('ids', 'Q11', 'Andrew Littlewood', 'Minister of Justice');
  const first = person('list', 'list:FD:a', 'Andrew Littlewood', 'Minister of Justice');
  const second = person('list', 'list:FD:b', 'Andrew Litlewood', 'Minister of Courts');
  expect(joined(known, first, second)).toEqual(['Q11: Q11 list:FD:a list:FD:b']);
});
