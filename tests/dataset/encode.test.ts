import { describe, expect, it } from 'vitest';
import type { NameRules, Records } from '../../utils/dataset/dataset.ts';
import { encodeDataset } from '../../utils/dataset/encode.ts';
import { assertLimit, EncodeFault } from '../../utils/dataset/fault.ts';
import type {
  Account,
  Citation,
  Claim,
  EntityId,
  Name,
  Outlet,
  Person,
  Site,
} from '../../utils/model/facts.ts';

const source = {
  key: 's',
  name: 'S',
  publisher: 'P',
  url: 'https://s.example/',
  licence: 'CC0',
  date: '2026',
};
const citation: Citation = {
  source: 's',
  url: 'https://s.example/1',
  date: null,
  check: 'read',
  copy: false,
};
const cited = { from: null, to: null, citation };
const rules: NameRules = { keys: () => [1], weight: () => 0 };

const outlet = (id: string, parts: Partial<Outlet> = {}): Outlet => ({
  kind: 'outlet',
  id: id as EntityId,
  names: [],
  country: null,
  languages: [],
  type: 'newspaper',
  sites: [],
  accounts: [],
  claims: [],
  ...parts,
});

const recordsOf = (...outlets: Outlet[]): Records => ({
  outlets,
  institutions: [],
  people: [],
  sources: [source],
});

const encode = (...outlets: Outlet[]) => encodeDataset(recordsOf(...outlets), rules);

/** Problems that the encoder refuses these outlets with. */
function problemsOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof EncodeFault) return error.problems;
    throw error;
  }
  return [];
}

const owner = (id: string): Claim => ({ kind: 'owner', owner: id as EntityId, share: null, ...cited });
const site = (host: string, path = ''): Site => ({ host, path });
const account = (handle: string): Account => ({ platform: 'x', handle });

describe('the encoder', () => {
  it('refuses a second record with the same id, in any kind', () => {
    const person: Person = {
      kind: 'person',
      id: 'Q1' as EntityId,
      names: [],
      born: null,
      died: null,
      parties: [],
      roles: [],
      accounts: [],
    };
    const records = { ...recordsOf(outlet('Q1'), outlet('m-a')), people: [person] };
    expect(problemsOf(() => encodeDataset(records, rules))).toEqual(['Q1: two records with this id']);
    expect(problemsOf(() => encode(outlet('m-a'), outlet('m-a')))).toEqual(['m-a: two records with this id']);
  });

  it('lists every pointer to what is not there', () => {
    const unsourced: Claim = {
      kind: 'control',
      control: 'state',
      ...cited,
      citation: { ...citation, source: 'z' },
    };
    const claims = [owner('Q2'), owner('Q3'), owner('Q1'), unsourced];
    expect(problemsOf(() => encode(outlet('Q1', { claims })))).toEqual([
      'entity Q2 is pointed to but not in the records',
      'entity Q3 is pointed to but not in the records',
      'source z is pointed to but not in the records',
    ]);
  });

  it('refuses a site or an account of two entities', () => {
    const one = outlet('Q1', {
      sites: [site('a.example'), site('b.example', '/x')],
      accounts: [account('a')],
    });
    const path = outlet('Q2', { sites: [site('a.example', '/x')], accounts: [account('b')] });
    expect(problemsOf(() => encode(one, path))).toEqual([]);
    expect(problemsOf(() => encode(one, outlet('Q2', { sites: [site('b.example', '/x')] })))).toEqual([
      'site b.example/x belongs to both Q1 and Q2',
    ]);
    expect(problemsOf(() => encode(one, outlet('Q2', { accounts: [account('a')] })))).toEqual([
      'account x:a belongs to both Q1 and Q2',
    ]);
  });

  it('refuses values that the file has no form for', () => {
    const founded = (date: string): Claim => ({ kind: 'founded', date, ...cited });
    for (const date of ['', '20', '2020-13', '2020-04-32', '2020-4', '2020-04-16T00:00', '-044', '02020']) {
      expect(
        problemsOf(() => encode(outlet('Q1', { claims: [founded(date)] }))),
        date,
      ).toHaveLength(1);
    }
    const lone: Name = { text: 'a\ud800b', kind: 'label', lang: null };
    expect(problemsOf(() => encode(outlet('Q1', { names: [lone] })))[0]).toMatch(/lone surrogate/);
    for (const share of [1 / 3, Number.NaN, -1]) {
      const claim: Claim = { kind: 'owner', owner: 'Q1' as EntityId, share, ...cited };
      expect(problemsOf(() => encode(outlet('Q1', { claims: [claim] })))).toHaveLength(1);
    }
  });

  it('asserts its limits and says what to widen', () => {
    expect(problemsOf(() => encode(outlet('Q4294967296')))).toEqual([
      'number of Q4294967296: 4294967296 is over the limit of 4294967295; widen sorted numbers',
    ]);
    expect(problemsOf(() => encode(outlet('Q4294967295')))).toEqual([]);
    const deep = (depth: number) => outlet('Q1', { sites: [site('a.example', '/x'.repeat(depth))] });
    expect(problemsOf(() => encode(deep(256)))).toEqual([
      'segments of a path: 256 is over the limit of 255; widen siteDepths',
    ]);
    expect(problemsOf(() => encode(deep(255)))).toEqual([]);
    for (const weight of [256, -1, 0.5, Number.NaN]) {
      const run = () => encodeDataset(recordsOf(outlet('Q1')), { ...rules, weight: () => weight });
      expect(problemsOf(run), `${weight}`).toHaveLength(1);
    }
  });

  it('lets a value equal to a limit pass', () => {
    const limit = { what: 'x', limit: 5, widen: 'y' };
    expect(problemsOf(() => assertLimit({ ...limit, value: 5 }))).toEqual([]);
    expect(problemsOf(() => assertLimit({ ...limit, value: 6 }))).toEqual([
      'x: 6 is over the limit of 5; widen y',
    ]);
  });
});

describe('the exact size', () => {
  it('of an empty file is header, table and empty sections', () => {
    expect(encode().length).toBe(840);
  });

  it('grows by what one outlet takes', () => {
    const one = outlet('Q1', {
      sites: [site('a.example')],
      names: [{ text: 'Ana', kind: 'label', lang: 'en' }],
    });
    expect(encode(one).length - encode().length).toBe(400);
  });
});
