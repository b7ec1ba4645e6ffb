import { describe, expect, it } from 'vitest';
import { searchDataset } from '../../utils/view/search.ts';
import { world } from './gazette.ts';

const names = (query: string): string[] => searchDataset(query, world).map((hit) => hit.name);

describe('look-up by hand', () => {
  it.each([
    ['part of a name', 'thorn', ['Maribel Thornquist']],
    ['any case, with marks', 'THÖRNQUIST', ['Maribel Thornquist']],
    ['an abbreviation', 'nta', ['Norwick Telegraph Agency']],
    ['an address', 'halverngazette.example/2020/x', ['Halvern Gazette']],
    ['a Wikidata id', 'Q900001', ['Maribel Thornquist']],
    ['one letter', 'm', []],
    ['nothing', '  ', []],
    ['what is not there', 'zzz', []],
  ])('%s', (_, query, found) => {
    expect(names(query)).toEqual(found);
  });

  it('tells namesakes apart by office, country and birth', () => {
    expect(searchDataset('thornquist', world)[0]).toMatchObject({
      detail: 'Minister of Fisheries',
      country: 'GB',
      born: '1965',
    });
  });
});
