import { expect, test } from 'vitest';
import type { Span } from '../../utils/model/article.ts';
import type { EntityId } from '../../utils/model/facts.ts';
import type { Match, Sourcing, Speaker } from '../../utils/model/match.ts';
import { nameSpeakers } from '../../utils/view/name-speakers.ts';
import { outletDataset } from '../matching/outlets/outlet-dataset.ts';

const speaker = (name: string, at: number, kind: Speaker['kind'] = 'institution'): Speaker => ({
  kind,
  name,
  id: null,
  description: null,
  unnamed: null,
  named: [at, at + name.length],
  answersTo: null,
});

const match = (kind: Match['kind'], surface: string, start: number, id: string | null): Match => ({
  kind,
  mention: { where: 'text', part: 0, start, end: start + surface.length, surface },
  id: id as EntityId | null,
  candidates: [],
  confidence: 1,
  reasons: [],
  on: null,
});

function found(one: Speaker, matches: readonly Match[], home: string | null = null) {
  const rest = { speaker: 0, cue: null, content: null, quoted: [], within: null, via: null, through: [] };
  const source: Span = [500, 500 + one.name.length];
  const sourcing: Sourcing = { speakers: [one], attributions: [{ ...rest, source }], anaphors: [] };
  const [named] = nameSpeakers(sourcing, matches, { home, dataset: outletDataset }).speakers;
  return named!.id ?? named!.answersTo;
}

const named = (name: string, matches: readonly Match[], home: string | null = null, at = 500) =>
  found(speaker(name, at), matches, home);

const unnamed = (name: string, matches: readonly Match[] = []) =>
  found({ ...speaker(name, 500, 'unnamed'), named: null, unnamed: 'anonymous' }, matches);

test('a party that is only a source is that of the publisher, unless the page names more of another country', () => {
  expect(named('Democrats', [], 'US')).toBe('dems-us');
  expect(named('Democrats', [])).toBeNull();
  expect(named('Labour', [match('outlet', 'BBC', 0, 'bbc')], 'US')).toBe('labour-gb');
  expect(named('China', [])).toBe('china');
});

test('what speaks for a person answers to that person, by the surname of only one in the text', () => {
  const quill = match('person', 'Anna Quill', 0, 'q-anna');
  for (const name of ['Quill administration', "Quill's campaign", 'Quill’s presidential campaign'])
    expect(named(name, [quill])).toBe('q-anna');
  expect(named('spokesman for Anna Quill', [match('person', 'Anna Quill', 514, 'q-anna')])).toBe('q-anna');
  expect(named('Quill campaign', [quill, match('person', 'Bert Quill', 40, 'q-bert')])).toBeNull();
  expect(named('Quill Foundation', [quill])).toBeNull();
  expect(named('Harris campaign', [quill])).toBeNull();
});

test('who speaks for a state or a body without a name answers to it', () => {
  expect(unnamed('a senior Chinese official')).toBe('china');
  expect(unnamed('Chinese authorities')).toBe('china');
  expect(unnamed('a former Chinese official')).toBeNull();
  expect(unnamed('a BBC correspondent', [match('outlet', 'BBC', 502, 'bbc')])).toBe('bbc');
  expect(unnamed('a Western official')).toBeNull();
  expect(unnamed('Chinese voters')).toBeNull();
  expect(unnamed('Beijing officials')).toBeNull();
  const quill = match('person', 'Anna Quill', 0, 'q-anna');
  expect(unnamed('senior Quill campaign officials', [quill])).toBe('q-anna');
});

test('a document or a survey of an outlet or a body is theirs, and not the one of two or of a state', () => {
  const bbc = match('outlet', 'BBC', 500, 'bbc');
  expect(named('BBC poll', [bbc])).toBe('bbc');
  expect(named('BBC tracking poll', [bbc])).toBe('bbc');
  expect(named('BBC/Elm poll', [bbc])).toBeNull();
  expect(named('BBC viewers', [bbc])).toBeNull();
  expect(named('China data', [])).toBeNull();
  expect(named('EPA data', [])).toBeNull();
  expect(named('EPA data', [match('institution', 'Justice Department', 500, 'doj')])).toBe('epa');
});

test('a spokesperson speaks for the body that the words before or behind name, in small letters too', () => {
  const person = (description: string) => found({ ...speaker('Anna Quill', 500, 'person'), description }, []);
  expect(person('US justice department spokesperson')).toBe('doj');
  expect(person('a spokeswoman for the Justice Department')).toBe('doj');
  expect(person('former spokeswoman for the Justice Department')).toBeNull();
  expect(person('a teacher')).toBeNull();
});
