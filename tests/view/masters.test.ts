import { describe, expect, it } from 'vitest';
import { buildSourcingView } from '../../utils/view/sourcing-view.ts';
import { dataset, kindsOf, says, speaker, view } from './spoken-for.ts';

describe('whom a source answers to', () => {
  it('goes by office, owner and party, not by payment', () => {
    expect(
      kindsOf([
        speaker('person', 'minister', 'm-minister'),
        speaker('institution', 'ministry', 'm-ministry'),
        speaker('person', 'deputy', 'm-deputy'),
        speaker('person', 'lone deputy', 'm-lone'),
        speaker('person', 'free deputy', 'm-free'),
        speaker('outlet', 'courier', 'm-courier'),
        speaker('outlet', 'voice', 'm-voice'),
        speaker('outlet', 'paper', 'm-paper'),
        speaker('institution', 'club', 'm-club'),
        speaker('outlet', 'bulletin', 'm-bulletin'),
        speaker('institution', 'league', 'm-league'),
        speaker('person', 'somebody'),
        speaker('unnamed', 'officials'),
      ]),
    ).toEqual([
      ['minister', 'government', 'XA'],
      ['ministry', 'government', 'XA'],
      ['deputy', 'party', 'XA'],
      ['lone deputy', 'independent', null],
      ['free deputy', 'independent', null],
      ['courier', 'owner', 'XA'],
      ['voice', 'outlet', 'XA'],
      ['paper', 'company', 'XA'],
      ['club', 'independent', null],
      ['bulletin', 'owner', 'XA'],
      ['league', 'owner', 'XA'],
      ['somebody', 'independent', null],
      ['officials', 'unnamed', null],
    ]);
  });

  it('is one party for its members and for whoever speaks as the party', () => {
    const speakers = [
      speaker('person', 'deputy', 'm-deputy'),
      speaker('institution', 'the party', 'Water Party'),
    ];
    const { groups } = view({ speakers, attributions: [says(0, 0, 10), says(1, 10, 20)] });
    expect(groups.map(({ kind, name, speakers: who }) => [kind, name, who])).toEqual([
      ['party', 'Water Party', [0, 1]],
    ]);
  });

  it('of a province or a city is nobody of the government', () => {
    const people = ['m-envoy', 'm-governor', 'm-mayor', 'm-viceroy'];
    expect(
      kindsOf(people.map((id) => speaker('person', id, id))).map(([name, kind]) => [name, kind]),
    ).toEqual([
      ['m-envoy', 'government'],
      ['m-governor', 'independent'],
      ['m-mayor', 'independent'],
      ['m-viceroy', 'government'],
    ]);
  });

  it('after the office ended, or is no longer known, nobody', () => {
    const sourcing = {
      speakers: [speaker('person', 'minister', 'm-minister')],
      attributions: [says(0, 0, 9)],
    };
    const late = { publisher: null, moment: { date: '2024-01-01', today: '2026-01-01' }, textLength: 9 };
    expect(buildSourcingView({ ...sourcing, anaphors: [] }, late, dataset).groups[0]?.kind).toBe(
      'independent',
    );
  });
});
