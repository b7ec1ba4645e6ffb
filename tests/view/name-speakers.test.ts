import { expect, test } from 'vitest';
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

function named(name: string, matches: readonly Match[], home: string | null = null, at = 500) {
  const sourcing: Sourcing = { speakers: [speaker(name, at)], attributions: [], anaphors: [] };
  const [found] = nameSpeakers(sourcing, matches, { home, dataset: outletDataset }).speakers;
  return found!.id ?? found!.answersTo;
}

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
