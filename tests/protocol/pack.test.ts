import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parsePack, readPack } from '../../utils/protocol/pack.ts';

const example = readFileSync('docs/packs/example.json', 'utf8');
const altered = (change: (pack: Record<string, unknown>) => void): unknown => {
  const pack = JSON.parse(example) as Record<string, unknown>;
  change(pack);
  return pack;
};
const problemsOf = (value: unknown): string[] => {
  const read = readPack(value);
  return read.kind === 'problems' ? read.problems.map(({ kind, path }) => `${kind} ${path}`) : [];
};

test('the example is a pack', () => {
  const read = parsePack(example);
  expect(read.kind === 'pack' && read.pack.outlets[0]?.claims[0]).toEqual({
    text: 'member of the council',
    url: 'https://council.example/members/harbour-courier',
    date: null,
    from: '2019-03',
    to: null,
  });
});

test('every problem is told with its place, all at once', () => {
  const value = altered((pack) => {
    pack.format = 2;
    pack.id = 'Bad Id';
    delete pack.name;
    pack.date = 'spring';
    pack.url = 'javascript:alert(1)';
    pack.colour = 'red';
    pack.outlets = [{ hosts: ['https://a.example/x', 7], claims: 'none' }, 5];
  });
  expect(problemsOf(value)).toEqual([
    'unknown-field colour',
    'unknown-value format',
    'unknown-value id',
    'missing name',
    'not-date date',
    'not-address url',
    'not-host outlets[0].hosts[0]',
    'wrong-type outlets[0].hosts[1]',
    'wrong-type outlets[0].claims',
    'wrong-type outlets[1]',
  ]);
});

test('what is no JSON or no object says so; sizes are bounded', () => {
  expect(parsePack('{')).toMatchObject({ kind: 'problems', problems: [{ kind: 'not-json' }] });
  expect(problemsOf([])).toEqual(['wrong-type pack']);
  expect(problemsOf(altered((pack) => (pack.name = 'x'.repeat(101))))).toEqual(['too-long name']);
  expect(problemsOf(altered((pack) => (pack.outlets = Array(20_001).fill(0))))).toEqual(['too-many outlets']);
  const many = readPack(altered((pack) => (pack.outlets = Array(500).fill(0))));
  expect(many.kind === 'problems' && many.problems.length).toBe(100);
});

test('names from the prototype are fields like any other', () => {
  expect(
    problemsOf(
      JSON.parse(example.replace('"format": 1,', '"format": 1, "__proto__": {}, "constructor": 1,')),
    ),
  ).toEqual(['unknown-field __proto__', 'unknown-field constructor']);
});
