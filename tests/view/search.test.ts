import { describe, expect, it } from 'vitest';
import { memoryDataset } from '../../utils/dataset/memory.ts';
import { nameRules } from '../../utils/matching/name-rules.ts';
import type { EntityId, Outlet } from '../../utils/model/facts.ts';
import { searchDataset } from '../../utils/view/search.ts';
import { gazette, world } from './gazette.ts';

const TODAY = '2026-11-29';
const names = (query: string, dataset = world): string[] =>
  searchDataset(query, TODAY, dataset).map((hit) => hit.name);

describe('look-up by hand', () => {
  it.each([
    ['part of a name', 'thorn', ['Maribel Thornquist']],
    ['any case, with marks', 'THÖRNQUIST', ['Maribel Thornquist']],
    ['an abbreviation', 'nta', ['Norwick Telegraph Agency']],
    ['words in another order', 'thornquist maribel', ['Maribel Thornquist']],
    ['marks around the words', '“Thornquist, Maribel”', ['Maribel Thornquist']],
    ['nothing but marks', '()--', []],
    ['the beginnings of words', 'mari thorn', ['Maribel Thornquist']],
    ['no middle of a word', 'quist', []],
    ['other letters', 'Марибел', ['Maribel Thornquist']],
    ['an address', 'halverngazette.example/2020/x', ['Halvern Gazette']],
    ['a Wikidata id', 'Q900001', ['Maribel Thornquist']],
    ['one letter', 'm', []],
    ['nothing', '  ', []],
    ['what is not there', 'zzz', []],
  ])('%s', (_, query, found) => {
    expect(names(query)).toEqual(found);
  });

  it('tells namesakes apart by the office of today and birth', () => {
    const [hit] = searchDataset('thornquist', TODAY, world);
    expect(hit).toMatchObject({ born: '1965', shown: { office: 'Minister of Fisheries', country: 'GB' } });
  });
});

describe('the best hit stands first', () => {
  const outlet = (id: string, name: string, host: string): Outlet => ({
    ...gazette,
    id: id as EntityId,
    names: [{ text: name, kind: 'label', lang: 'en' }],
    sites: [{ host, path: '' }],
    claims: [],
  });
  const papers = memoryDataset(
    {
      outlets: [
        outlet('m-tidewater', 'Tidewater TV', 'tidewater.example'),
        outlet('m-tide-news', 'Tide News', 'tidenews.com'),
        outlet('m-tide', 'The Tide', 'tide.example'),
        outlet('m-reef', 'The Reef', 'reefdaily.com'),
      ],
      institutions: [],
      people: [],
      sources: [],
    },
    nameRules,
  );

  it.each([
    ['a whole word before the beginning of one', 'tide', 'Tidewater TV', 2],
    ['a whole name but for its article', 'reef', 'The Reef', 0],
    ['the site', 'reefdaily', 'The Reef', 0],
  ])('%s', (_, query, name, at) => {
    expect(names(query, papers)[at]).toBe(name);
  });
});
