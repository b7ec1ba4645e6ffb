import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../utils/model/facts.ts';
import type { Attribution, Speaker } from '../../utils/model/match.ts';
import { kindsOf, says, speaker, view } from './spoken-for.ts';

describe('shares', () => {
  it('add up, by speaker and by group', () => {
    const { speakers, groups, uncovered } = view({
      speakers: [
        speaker('institution', 'ministry', 'm-ministry'),
        speaker('unnamed', 'officials'),
        speaker('person', 'minister', 'm-minister'),
      ],
      attributions: [says(0, 0, 50), says(1, 60, 110), says(2, 20, 50, 0)],
    });
    expect(speakers.map((one) => one.share)).toEqual([0.2, 0.5, 0.3]);
    expect(groups.map((one) => [one.kind, one.share, one.speakers])).toEqual([
      ['government', 0.5, [0, 2]],
      ['unnamed', 0.5, [1]],
    ]);
    expect(uncovered).toBe(0.5);
  });

  it('tell of no outlet that is cited without a word, unless nobody has one', () => {
    const speakers = [speaker('person', 'x'), speaker('outlet', 'paper', 'm-paper')];
    const silent = (index: number): Attribution => ({ ...says(index, 60, 60), content: null });
    const kinds = (first: Attribution): string[] =>
      view({ speakers, attributions: [first, silent(1)] }).groups.map(({ kind }) => kind);
    expect(kinds(says(0, 0, 50))).toEqual(['independent']);
    expect(kinds(silent(0))).toEqual(['independent', 'company']);
  });

  it('are nothing for an article without sources', () => {
    expect(view({ speakers: [], attributions: [] })).toEqual({
      speakers: [],
      groups: [],
      chains: [],
      facts: [],
      uncovered: 1,
      anaphors: [],
    });
  });
});

describe('facts', () => {
  const outlets = [
    speaker('outlet', 'voice', 'm-voice'),
    speaker('outlet', 'service', 'm-service'),
    speaker('outlet', 'unknown'),
  ];

  it('counts who speaks for a government', () => {
    const speakers = [
      speaker('person', 'minister', 'm-minister'),
      speaker('institution', 'ministry', 'm-ministry'),
      speaker('person', 'x'),
      speaker('unnamed', 'officials'),
    ];
    const { facts, groups } = view({
      speakers,
      attributions: speakers.map((_, at) => says(at, at * 10, at * 10 + 10)),
    });
    const fact = facts.find((one) => one.kind === 'speak-for');
    expect(fact).toMatchObject({ speakers: [0, 1], of: 3 });
    expect(fact?.kind === 'speak-for' && groups[fact.group]).toMatchObject({
      kind: 'government',
      country: 'XA',
    });
    expect(facts).toContainEqual({ kind: 'unnamed', speakers: [3] });
  });

  it('says of a state’s bodies that they are its own only where an outlet is among them', () => {
    const bodies = [
      speaker('institution', 'office', 'm-office'),
      speaker('institution', 'court', 'm-court'),
      speaker('outlet', 'crier', 'm-crier'),
    ];
    const shared = (speakers: Speaker[]) =>
      view({ speakers, attributions: speakers.map((_, at) => says(at, at * 10, at * 10 + 10)) }).facts.find(
        ({ kind }) => kind === 'shared-control',
      );
    expect(shared(bodies.slice(0, 2))).toBeUndefined();
    expect(shared(bodies)).toMatchObject({ speakers: [0, 1, 2], id: 'm-state' });
  });

  it('takes no document for a source without a name', () => {
    const speakers = [
      speaker('unnamed', 'officials'),
      { ...speaker('unnamed', 'the bill'), unnamed: 'document' as const },
    ];
    const { facts } = view({
      speakers,
      attributions: speakers.map((_, at) => says(at, at * 10, at * 10 + 10)),
    });
    expect(facts.filter(({ kind }) => kind === 'unnamed')).toEqual([{ kind: 'unnamed', speakers: [0] }]);
  });

  it('counts cited outlets that a state pays, the publisher left out', () => {
    const sourcing = {
      speakers: outlets,
      attributions: outlets.map((_, at) => says(at, at * 10, at * 10 + 10)),
    };
    expect(view(sourcing).facts).toContainEqual({
      kind: 'cited-financed',
      speakers: [0, 1],
      of: 3,
      country: 'XB',
    });
    expect(view(sourcing, 'm-service').facts).toContainEqual({
      kind: 'cited-financed',
      speakers: [0],
      of: 2,
      country: 'XB',
    });
  });

  it('a minority neither has the say nor shares control', () => {
    expect(kindsOf([speaker('outlet', 'stake', 'm-stake'), speaker('outlet', 'mine', 'm-mine')])).toEqual([
      ['stake', 'outlet', 'XA'],
      ['mine', 'government', 'XB'],
    ]);
    const speakers = [speaker('outlet', 'stake', 'm-stake'), speaker('outlet', 'mine', 'm-mine')];
    const { facts } = view({ speakers, attributions: [says(0, 0, 10), says(1, 10, 20)] });
    expect(facts.filter(({ kind }) => kind === 'shared-control')).toEqual([]);
    expect(facts).toContainEqual({ kind: 'cited-financed', speakers: [1], of: 2, country: 'XB' });
  });

  it('tells shared control, of sources and with the publisher', () => {
    const speakers = [speaker('outlet', 'paper', 'm-paper'), speaker('outlet', 'gazette', 'm-gazette')];
    const sourcing = { speakers, attributions: [says(0, 0, 10), says(1, 10, 20)] };
    expect(view(sourcing).facts).toContainEqual({
      kind: 'shared-control',
      speakers: [0, 1],
      id: 'm-firm',
      name: 'The firm',
      state: null,
    });
    expect(view(sourcing, 'm-paper').facts).toContainEqual({
      kind: 'publisher-shares-control',
      speakers: [1],
      id: 'm-firm',
      name: 'The firm',
      state: null,
    });
  });

  it('tells a single origin and a circle', () => {
    const speakers = [speaker('outlet', 'paper', 'm-paper'), speaker('outlet', 'voice', 'm-voice')];
    const attributions = [says(0, 0, 10), says(0, 20, 30), says(0, 40, 60), says(1, 50, 60, 2)];
    expect(view({ speakers, attributions }).facts).toContainEqual({ kind: 'single-origin', speakers: [0] });
    const circle = view({ speakers, attributions }, 'm-voice');
    expect(circle.facts).toContainEqual({ kind: 'circular', speakers: [0] });
    expect(circle.chains).toEqual([[-1, 0, 1]]);
  });

  it('tells of an outlet that is not named apart from other nameless sources', () => {
    const site = {
      ...speaker('unnamed', 'an article'),
      unnamed: 'outlet' as const,
      description: 'a website',
    };
    const speakers = [site, speaker('unnamed', 'officials')];
    const { facts } = view({ speakers, attributions: [says(0, 0, 10), says(1, 10, 20)] });
    expect(facts).toContainEqual({ kind: 'unnamed-outlet', speakers: [0] });
    expect(facts).toContainEqual({ kind: 'unnamed', speakers: [1] });
  });

  it('a holder that is a state says so', () => {
    const speakers = [speaker('outlet', 'voice', 'm-voice'), speaker('outlet', 'service', 'm-service')];
    const { facts } = view({ speakers, attributions: [says(0, 0, 10), says(1, 10, 20)] });
    expect(facts.find((fact) => fact.kind === 'shared-control')).toMatchObject({
      id: 'm-abroad',
      state: 'XB',
    });
  });

  it('says nothing of a government for one source of many', () => {
    const speakers = [
      speaker('person', 'minister', 'm-minister'),
      speaker('person', 'x'),
      speaker('person', 'y'),
    ];
    const attributions = [says(0, 0, 10), says(1, 20, 100), says(2, 100, 190)];
    expect(view({ speakers, attributions }).facts.map((fact) => fact.kind)).toEqual(['uncovered']);
  });
});

it('has those who are not named with whom they speak for, and counts them among the unnamed', () => {
  const official = { ...speaker('unnamed', 'an official'), answersTo: 'm-state' as EntityId };
  const critic = { ...speaker('unnamed', 'a critic'), answersTo: 'm-club' as EntityId };
  const speakers = [speaker('person', 'Mira', 'm-minister'), official, critic, speaker('person', 'Roe')];
  const { groups, facts } = view({
    speakers,
    attributions: speakers.map((_, at) => says(at, at * 10, at * 10 + 10)),
  });
  expect(groups.map((group) => [group.kind, group.speakers])).toEqual([
    ['government', [0, 1]],
    ['unnamed', [2]],
    ['independent', [3]],
  ]);
  expect(facts).toContainEqual({ kind: 'speak-for', speakers: [0], of: 2, group: 0 });
  expect(facts).toContainEqual({ kind: 'unnamed', speakers: [1, 2] });
});
